import { createRandom, shuffled } from '../random';
import { isRight } from './judge';
import type { Askable, Mode } from './mode';

/** Good distractors do as well in twos as in threes, and a dud gives the answer away (Rodriguez 2005): one is no choice at all. */
const fewest = 2;
const most = 3;

/** One of the answers to choose from. */
export interface Choice {
	readonly text: string;
	readonly isRight: boolean;
	/** The sentence a wrong one is right for; empty where none is known. */
	readonly rightFor: string;
}

function wrongOf(card: Askable): readonly Choice[] {
	const seen = new Set<string>();
	return card.options
		.map((text, at) => ({ text, isRight: false, rightFor: card.rightFor?.[at] ?? '' }))
		.filter(({ text }) => {
			const key = text.trim().toLowerCase();
			if (key === '' || seen.has(key) || isRight(text, card)) return false;
			seen.add(key);
			return true;
		})
		.slice(0, most);
}

/** A card's answer among its wrong options, in an order that hangs on the seed alone, so that a page opened again shows the same. */
export function choicesOf(card: Askable, seed: string): readonly Choice[] {
	const choices = [{ text: card.answer, isRight: true, rightFor: '' }, ...wrongOf(card)];
	return shuffled(choices, createRandom(seed));
}

/** One right answer among two or three wrong ones. */
export const choose = {
	asked: 'choose',
	suits: (card: Askable) => wrongOf(card).length >= fewest
} as const satisfies Mode;
