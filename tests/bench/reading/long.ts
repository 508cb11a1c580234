import { join } from 'node:path';
import { documentsOf } from './document';

const countOf = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** A text of about so many words: annotated documents one after the other, and again from the first. */
export function longText(corpus: string, words: number): string {
	const texts = ['own', 'institutions', 'written']
		.flatMap((name) => documentsOf(join(corpus, name), 'dev'))
		.map(({ text }) => text.trim());
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
