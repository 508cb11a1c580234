import type { Deck, DeckId } from '../core/deck/card';
import type { DeckUpdate } from './deckUpdate.svelte';
import type { HereBefore } from './hereBefore';
import type { ReadIncoming } from './incomingReader';

/** How a deck that came stands to those that are here. */
export interface Met {
	/** Those that are the same deck, oldest first; none where it is new. */
	readonly copies: readonly Deck[];
	/** The one of them that it is compared with. */
	readonly here: DeckId | null;
	/** What it would change there; null where that is nothing. */
	readonly update: DeckUpdate | null;
}

/**
 * Compares each deck that came with what is here of it. Of several copies the oldest that it would change is meant. No deck that is
 * here stands for two that came: the second of those is new.
 */
export async function meetDecks(
	here: HereBefore,
	{ incoming, hashes, textHash }: Pick<ReadIncoming, 'incoming' | 'hashes' | 'textHash'>
): Promise<readonly Met[]> {
	const claimed = new Set<DeckId>();
	const met: Met[] = [];
	for (const [index, text] of incoming.decks.entries()) {
		const found = await here.find(text, hashes[index] ?? null, textHash && (() => textHash(index)));
		const copies = found.ok ? found.value.filter(({ id }) => !claimed.has(id)) : [];
		let update: DeckUpdate | null = null;
		for (const { id } of copies) {
			const compared = await here.compare(id, text);
			update = compared.ok ? compared.value : null;
			if (update) break;
		}
		const id = update?.deck.id ?? copies[0]?.id ?? null;
		if (id) claimed.add(id);
		met.push({ copies, here: id, update });
	}
	return met;
}
