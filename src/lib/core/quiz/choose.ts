import { createRandom } from '../random';
import { shuffled } from './shuffle';
import { narrowed, type Askable } from './mode';
import { fewest, most, ownOptions, type Option } from './options/own';

/** One of the answers to choose from. */
export interface Choice extends Option {
	readonly isRight: boolean;
}

/** A card's answer among its wrong options, in an order that hangs on the seed alone, so that a page opened again shows the same. */
export function choicesOf(card: Askable, seed: string): readonly Choice[] {
	const wrong = ownOptions(card)
		.slice(0, most)
		.map((option) => ({ ...option, isRight: false }));
	return shuffled([{ text: card.answer, isRight: true, rightFor: '' }, ...wrong], createRandom(seed));
}

/** One right answer among two or three wrong ones. */
export const choose = narrowed({
	asked: 'choose',
	suits: (card: Askable) => ownOptions(card).length >= fewest
});
