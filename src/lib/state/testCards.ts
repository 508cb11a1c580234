import type { Card, CardId, DeckId } from '../core/deck/card';
import { effectiveRecords } from '../core/log/order';
import type { Askable } from '../core/quiz/mode';
import { withOptions } from '../core/quiz/options/options';
import { ok } from '../core/result';
import type { DeckShelf, Stored } from '../storage/ports';
import { isOfRun } from './doneBefore';
import type { Library } from './library.svelte';
import type { Rest } from './libraryParts';

/** What the cards of a test are read from. */
export interface TestShelves {
	readonly library: Pick<Library, 'decks' | 'memories' | 'known'>;
	readonly decks: Pick<DeckShelf, 'open'>;
}

/** A card, and the ways its deck's owner lets it be asked. */
export type TestCard = Card & Pick<Askable, 'ways'>;

/** What a test may ask. */
export interface TestCards {
	readonly cards: readonly TestCard[];
	/** One of them with wrong options out of its whole deck, where it has too few of its own. It takes about a millisecond. */
	readonly complete: (card: TestCard) => TestCard;
}

/** The cards of one deck, or of all, that a test may ask, due or not: those set aside are left out, unless this test has asked them before. */
export async function testCards(
	{ library, decks }: TestShelves,
	deck: DeckId | null,
	begunAt = Infinity
): Stored<TestCards> {
	const wanted = library.decks.filter((each) => deck === null || each.deck.id === deck);
	const opened = await Promise.all(wanted.map((each) => decks.open(each.deck.id)));
	const answered = new Set<CardId>(
		effectiveRecords(library.known.fold.tail)
			.filter(isOfRun('test', begunAt))
			.map(({ card }) => card)
	);
	const cards: TestCard[] = [];
	for (const found of opened) {
		if (!found.ok) return found;
		const { id: of, modes: ways = [] } = found.value.deck;
		const memories = library.memories(of);
		const isAside = ({ id }: Card) => memories.get(id)?.suspended === true && !answered.has(id);
		const asked = found.value.cards.filter((card) => !isAside(card));
		cards.push(...asked.map((card) => ({ ...card, ways })));
	}
	const wholes = new Map(
		opened.flatMap((found) => (found.ok ? [[found.value.deck.id, found.value.cards]] : []))
	);
	return ok({ cards, complete: (card) => withOptions(card, wholes.get(card.deck) ?? []) });
}

/** So many cards are completed at once. */
const atOnce = 20;

/** All that a test may ask, completed: the page has time for something else in between. */
export async function completed({ cards, complete }: TestCards, rest: Rest): Promise<readonly TestCard[]> {
	const done: TestCard[] = [];
	while (done.length < cards.length) {
		done.push(...cards.slice(done.length, done.length + atOnce).map(complete));
		await rest();
	}
	return done;
}
