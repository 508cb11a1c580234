import { isRight } from '../judge';
import type { Askable } from '../mode';

/** Good distractors do as well in twos as in threes, and a dud gives the answer away (Rodriguez 2005): one is no choice at all. */
export const fewest = 2;
export const most = 3;

/** What may stand beside an answer as wrong, and the sentence it is right for; empty where none is known. */
export interface Option {
	readonly text: string;
	readonly rightFor: string;
}

/** The wrong options of a card, without those that are right or said twice. */
export function ownOptions(card: Omit<Askable, 'form' | 'prompt' | 'quote'>): readonly Option[] {
	const seen = new Set<string>();
	return card.options
		.map((text, at) => ({ text, rightFor: card.rightFor?.[at] ?? '' }))
		.filter(({ text }) => {
			const key = text.trim().toLowerCase();
			if (key === '' || seen.has(key) || isRight(text, card)) return false;
			seen.add(key);
			return true;
		});
}
