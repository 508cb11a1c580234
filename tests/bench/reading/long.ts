import { join } from 'node:path';
import { readArticle } from '../../../src/lib/core/text/read';
import { documentsOf } from './document';

const countOf = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** A comment form in the middle of a book would leave out all that comes after it. */
const isRead = (text: string) => readArticle(text).leftOut.length === 0;

/** A text of about so many words, all of them read: annotated documents one after the other, and again from the first when all are used up. */
export function longText(corpus: string, words: number): string {
	const texts = ['dev', 'train']
		.flatMap((split) => ['own', 'institutions', 'written'].map((name) => [name, split] as const))
		.flatMap(([name, split]) => documentsOf(join(corpus, name), split))
		.map(({ text }) => text.trim())
		.filter(isRead);
	const parts: string[] = [];
	for (let at = 0, left = words; left > 0 && texts.length > 0; at++) {
		const text = texts[at % texts.length] ?? '';
		parts.push(text);
		left -= countOf(text);
	}
	const whole = parts.join('\n\n');
	const end = [...whole.matchAll(/\S+/g)][words]?.index ?? whole.length;
	return whole.slice(0, end);
}
