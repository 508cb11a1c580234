import { once } from '../once';
import { createRandom } from '../random';
import { narrowed, type Askable } from './mode';
import { fewest, ownOptions, type Option } from './options/own';
import { framesOf, type Frame } from './truth/frames';
import { leavesNoTrace } from './truth/traces';

/** Something said of what a card asks, to be called true or false. */
export interface Statement extends Frame {
	/** What is said in the place of `right`: that itself, or what was swapped for it. */
	readonly said: string;
	/** What was swapped in, with the sentence it is right for; null where the statement is true. */
	readonly swapped: Option | null;
}

/** The first way to state a card in which two of its options leave no trace; true or false, it is stated so. */
const framed = once(
	(card: Askable): { readonly frame: Frame; readonly options: readonly Option[] } | null => {
		const options = ownOptions(card);
		if (options.length < fewest) return null;
		for (const frame of framesOf(card)) {
			const fit = options.filter(({ text }) => leavesNoTrace({ frame, option: text, card }));
			if (fit.length >= fewest) return { frame, options: fit };
		}
		return null;
	}
);

/** With a capital at the head of a sentence. */
const placed = ({ type, before }: Frame, text: string) =>
	type === 'sentence' && before === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/**
 * What is said of a card: true about every second time, else with one of its wrong options in the place of the answer. Which hangs on
 * the seed alone, so that a page opened again shows the same. Null where it cannot be asked so.
 */
export function statementOf(card: Askable, seed: string): Statement | null {
	const found = framed(card);
	if (!found) return null;
	const { frame, options } = found;
	const random = createRandom(`truth ${seed}`);
	const isTrue = random() < 0.5;
	const swapped = isTrue ? null : (options[Math.floor(random() * options.length)] ?? null);
	const right = placed(frame, frame.right);
	return { ...frame, right, said: swapped ? placed(frame, swapped.text) : right, swapped };
}

/** A statement is called true or false. */
export const truth = narrowed({
	asked: 'truth',
	suits: (card: Askable) => framed(card) !== null
});
