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

/** The remarks on each card in its turn, so that others may go first between two. Of two cards that clash the later is remarked on. */
function* remarksInTurn<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'>
): Generator<readonly CardRemark<Card>[]> {
	const asked = new Map<string, Neighbour[]>();
	for (const card of cards) {
		const remarks = lintCard(card, { ...context, asked });
		note(card, asked);
		yield remarks.map((remark) => ({ ...remark, card }));
	}
}

/** The remarks on all cards, in their order. Linear in the number of cards. */
export function lintDeck<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'> = {}
): readonly CardRemark<Card>[] {
	return [...remarksInTurn(cards, context)].flat();
}

const gravity = new Map(rules.map(({ name }, index) => [name, index]));

function scoreOf<Card extends LintedCard>(
	cards: readonly Card[],
	remarks: readonly CardRemark<Card>[]
): DeckScore<Card> {
	const remarked = new Set(remarks.map(({ card }) => card));
	const graver = (a: Remark, b: Remark) => (gravity.get(a.rule) ?? 0) - (gravity.get(b.rule) ?? 0);
	return { cards: cards.length, clean: cards.length - remarked.size, remarks: [...remarks].sort(graver) };
}

/** How many cards of a deck read well, and what may be said of the others. */
export function deckScore<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'> = {}
): DeckScore<Card> {
	return scoreOf(cards, lintDeck(cards, context));
}

/** So many cards are read in some milliseconds. */
const handful = 100;

/** The same of a deck that may be long; after each handful of cards `rest` lets others go first. */
export async function deckScoreInTurns<Card extends LintedCard>(
	cards: readonly Card[],
	context: Omit<LintContext, 'asked' | 'forms'>,
	rest: () => Promise<void>
): Promise<DeckScore<Card>> {
	const remarks: CardRemark<Card>[] = [];
	let read = 0;
	for (const each of remarksInTurn(cards, context)) {
		remarks.push(...each);
		if (++read % handful === 0) await rest();
	}
	return scoreOf(cards, remarks);
}
