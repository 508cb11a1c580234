import { isKnown } from './known';
import { openers } from './lexicon/heads';
import type { Passage } from './passage';

/** North and south begin names as often as sentences. */
const compass = /^(?:North|South|East|West)(?:ern)?$/;

/** Whether the word names nothing: an opener that is not the first of a known name ("South Korea"), or two states' names in one. */
export function isOpener({ tokens }: Passage, at: number): boolean {
	const [word = '', next = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
	const [left = '', right] = word.split('-');
	if (right !== undefined && isKnown(left) && (isKnown(right) || !/^\p{Lu}/u.test(right)))
		return !isKnown(word);
	if (compass.test(word) && /^\p{Lu}/u.test(next)) return false;
	return openers.has(word) && !isKnown(`${word} ${next}`);
}
