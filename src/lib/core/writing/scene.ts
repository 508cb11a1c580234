import type { Mention, Reading } from '../extraction/mention';
import type { Paragraph, Span } from '../text/article';
import { clearText } from '../text/clear';
import { mask } from '../text/mask';
import { namesOf, type Names } from './names';
import type { Suggestion } from './suggestion';

/** One sentence as the rules see it: its text masked, its mentions, and what the article says of the names in it. */
export interface Scene extends Span {
	readonly text: string;
	/** The whole article without what breaks into its sentences. */
	readonly clear: string;
	readonly mentions: readonly Mention[];
	readonly reading: Reading;
	readonly names: Names;
}

/** A card before it is checked: no source, no id. */
export interface Draft extends Pick<
	Suggestion,
	'kind' | 'form' | 'prompt' | 'answer' | 'accept' | 'mark' | 'rule' | 'score'
> {
	/** Answer and prompt may share a name: "What does RATS stand for?" */
	readonly mayName?: boolean;
}

/** Writes the cards of one shape that a sentence gives; blind to all other rules. */
export type Rule = (scene: Scene) => readonly Draft[];

const opening = /^["'(]*[\p{Lu}\d]/u;
const closing = /[.!?]["')]*$/;

/** Whether it can be quoted: a whole sentence of at least five words, neither caption nor cut off. */
function isSentence(text: string): boolean {
	return (
		opening.test(text) && closing.test(text) && text.split(/\s+/).length >= 5 && !/^[A-Z]+ ?[-–:—]/.test(text)
	);
}

function spansOf({ role, sentences }: Paragraph): readonly Span[] {
	return role === 'prose' || role === 'item' ? sentences : [];
}

/** Every sentence of the article that cards may quote, with what was found in it. */
export function scenesOf(reading: Reading): readonly Scene[] {
	const { article, mentions } = reading;
	const clear = clearText(article);
	const masked = mask(clear);
	const names = namesOf(reading);
	const scenes: Scene[] = [];
	let next = 0;
	for (const { start, end } of article.paragraphs.flatMap(spansOf)) {
		const text = masked.slice(start, end);
		while ((mentions[next]?.start ?? Infinity) < start) next++;
		const inside: Mention[] = [];
		for (let at = next; (mentions[at]?.end ?? Infinity) <= end; at++) inside.push(mentions[at] as Mention);
		if (isSentence(text)) scenes.push({ start, end, text, clear, mentions: inside, reading, names });
	}
	return scenes;
}
