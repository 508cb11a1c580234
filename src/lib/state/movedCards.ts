import type { Card, Deck, DeckId, DeckText } from '../core/deck/card';
import { ok } from '../core/result';
import type { DeckEdits, DeckShelf, Stored } from '../storage/ports';

/** What cards that were moved away are looked for with. */
export interface MovedParts {
	readonly decks: Pick<DeckShelf, 'list' | 'open'>;
	readonly edits: Pick<DeckEdits, 'imported'>;
}

/**
 * Cards that came with a deck and lie in another by now: they still follow its author. They are known by their origin; where it came
 * with that other deck too, as with a second copy, the card there is that deck's own.
 */
export async function movedFrom(
	{ decks, edits }: MovedParts,
	{ id }: Pick<Deck, 'id'>,
	{ base, cards }: { readonly base: DeckText | null; readonly cards: readonly Card[] }
): Stored<readonly Card[]> {
	const here = new Set(cards.map(({ origin }) => origin));
	const lost = new Set((base?.cards ?? []).map(({ origin }) => origin).filter((origin) => !here.has(origin)));
	if (lost.size === 0) return ok([]);
	const listed = await decks.list();
	if (!listed.ok) return listed;
	const moved: Card[] = [];
	for (const { deck } of listed.value.filter((each) => each.deck.id !== id)) {
		const found = await foundIn({ decks, edits }, deck.id, lost);
		if (!found.ok) return found;
		for (const card of found.value) if (lost.delete(card.origin)) moved.push(card);
	}
	return ok(moved);
}

/** The cards of a deck that have one of these origins, but for those that came with it. */
async function foundIn(
	{ decks, edits }: MovedParts,
	id: DeckId,
	origins: ReadonlySet<string>
): Stored<readonly Card[]> {
	const opened = await decks.open(id);
	if (!opened.ok) return opened;
	const found = opened.value.cards.filter(({ origin }) => origins.has(origin));
	if (found.length === 0) return ok([]);
	const base = await edits.imported(id);
	if (!base.ok) return base;
	const own = new Set((base.value?.cards ?? []).map(({ origin }) => origin));
	return ok(found.filter(({ origin }) => !own.has(origin)));
}
