import type { Card, CardId } from '../deck/card';
import type { Confusion, Side } from './confusions';
import { recallOf } from './learn';
import type { Askable } from './mode';
import type { Answered, Course } from './course';

/** Pairs of one run: more of them would not be met again while the first are fresh. */
const pairsAtOnce = 5;

/**
 * Asks the two of a pair one after the other: each is first chosen from the two, where what parts them is seen, then recalled
 * (Kang and Pashler 2012, "discriminative contrast"). What is missed, or was recalled
 * in a run before, begins anew.
 */
export const tellApart = {
	asked: (card: Askable, last: Answered | null) =>
		last?.isRight && last.asked === 'choose' ? recallOf(card) : 'choose',
	again: (_: Askable, { asked, isRight }: Answered) => (isRight && asked !== 'choose' ? 'never' : 'soon')
} as const satisfies Course;

/** The cards of one run that tells apart: those of a pair beside each other, each once, with what it is mixed up with as its wrong options. */
export function cardsToTellApart(confusions: readonly Confusion[]): readonly Card[] {
	const asked = new Map<CardId, { readonly card: Card; readonly others: Side[] }>();
	const add = ({ card }: Side, other: Side) => {
		if (!card) return;
		const known = asked.get(card.id) ?? { card, others: [] };
		asked.set(card.id, { card, others: [...known.others, other] });
	};
	for (const { sides } of confusions.filter(({ isApart }) => !isApart).slice(0, pairsAtOnce)) {
		add(sides[0], sides[1]);
		add(sides[1], sides[0]);
	}
	return [...asked.values()].map(({ card, others }) => ({
		...card,
		options: others.map(({ text }) => text),
		rightFor: others.map(({ sentence }) => sentence)
	}));
}
