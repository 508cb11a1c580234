import { note } from './asked';
import { lintCard } from './lint';
import type { LintContext, LintedCard, Neighbour, Remark } from './rule';
import { rules } from './rules';

/** A remark, and the card it is about. */
export interface CardRemark<Card extends LintedCard = LintedCard> extends Remark {
	readonly card: Card;
}

/** How a deck reads. */
export interface DeckScore<Card extends LintedCard = LintedCard> {
	readonly cards: number;
	/** Cards without a remark. */
	readonly clean: number;
	/** The gravest first, and of one gravity in the order of the deck. */
	readonly remarks: readonly CardRemark<Card>[];
}

/** The remarks on all cards, in their order. Of two that clash the later is remarked on. Linear in the number of cards. */
export function lintDeck<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'> = {}
): readonly CardRemark<Card>[] {
	const asked = new Map<string, Neighbour[]>();
	return cards.flatMap((card) => {
		const remarks = lintCard(card, { ...context, asked });
		note(card, asked);
		return remarks.map((remark) => ({ ...remark, card }));
	});
}

const gravity = new Map(rules.map(({ name }, index) => [name, index]));

/** How many cards of a deck read well, and what may be said of the others. */
export function deckScore<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'> = {}
): DeckScore<Card> {
	const remarks = lintDeck(cards, context);
	const remarked = new Set(remarks.map(({ card }) => card));
	const graver = (a: Remark, b: Remark) => (gravity.get(a.rule) ?? 0) - (gravity.get(b.rule) ?? 0);
	return { cards: cards.length, clean: cards.length - remarked.size, remarks: [...remarks].sort(graver) };
}
