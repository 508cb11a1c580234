import type { Deck } from '../core/deck/card';
import { confusionsOf, type Confusion } from '../core/quiz/confusions';
import { ok } from '../core/result';
import type { DeckShelf, DeckSummary, ReviewLog, Stored } from '../storage/ports';

/** The pairs of answers that are mixed up in a deck. */
export interface DeckConfusions {
	readonly deck: Deck;
	readonly confusions: readonly Confusion[];
}

/** Of pairs that are mixed up, one by name and how many others. */
export interface MixedUp {
	readonly pair: readonly [string, string];
	/** BCP 47, of the two. */
	readonly lang: string;
	readonly others: number;
}

/** The pairs that are not apart, the one mixed up last by name; with `since` only those mixed up from that instant on. Null where there is none. */
export function mixedUpIn(found: readonly DeckConfusions[], since = -Infinity): MixedUp | null {
	const open = found
		.flatMap(({ deck, confusions }) => confusions.map((confusion) => ({ deck, confusion })))
		.filter(({ confusion }) => !confusion.isApart && confusion.lastAt >= since);
	const [last, ...others] = open.sort((a, b) => b.confusion.lastAt - a.confusion.lastAt);
	if (!last) return null;
	const [one, other] = last.confusion.sides;
	return { pair: [one.text, other.text], lang: last.deck.language, others: others.length };
}

/** What the pairs are read from. */
export interface ConfusionParts {
	readonly decks: Pick<DeckShelf, 'open'>;
	readonly log: Pick<ReviewLog, 'of'>;
	readonly now: () => number;
}

/** The pairs that the log tells to be mixed up, deck by deck; decks without any are left out. Reads all cards of these decks and their records. */
export async function readConfusions(
	{ decks, log, now }: ConfusionParts,
	summaries: readonly DeckSummary[]
): Stored<readonly DeckConfusions[]> {
	const all: DeckConfusions[] = [];
	for (const { deck } of summaries) {
		const opened = await decks.open(deck.id);
		if (!opened.ok) return opened;
		const { cards } = opened.value;
		const records = await log.of(cards.map(({ id }) => id));
		if (!records.ok) return records;
		const confusions = confusionsOf(cards, records.value, now());
		if (confusions.length > 0) all.push({ deck, confusions });
	}
	return ok(all);
}
