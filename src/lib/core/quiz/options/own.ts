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

type Owner = Pick<Askable, 'kind' | 'answer' | 'accepted' | 'options' | 'rightFor'>;

function findOwn(card: Owner): readonly Option[] {
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

/** By the list of options, which the copies of a card share: a quiz asks for them several times of each card, and to judge them takes long. */
const known = new WeakMap<readonly string[], { readonly card: Owner; readonly own: readonly Option[] }>();

const isAlike = (one: Owner, other: Owner) =>
	one.kind === other.kind &&
	one.answer === other.answer &&
	one.accepted === other.accepted &&
	one.rightFor === other.rightFor;

/** The wrong options of a card, without those that are right or said twice. */
export function ownOptions(card: Owner): readonly Option[] {
	const kept = known.get(card.options);
	if (kept && isAlike(kept.card, card)) return kept.own;
	const own = findOwn(card);
	known.set(card.options, { card, own });
	return own;
}
