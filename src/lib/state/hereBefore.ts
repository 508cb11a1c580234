import type { CardId, Deck, DeckId, DeckText } from '../core/deck/card';
import { originOfDeck } from '../core/deck/origin';
import { ok } from '../core/result';
import type { Random } from '../core/random';
import type { Correction } from '../core/sharing/merge/correction';
import { withNamesOf } from '../core/sharing/guids';
import { isSettled, mergeDecks } from '../core/sharing/merge/merge';
import { usualPicks } from '../core/sharing/merge/picks';
import { movedFrom } from './movedCards';
import type { DeckEdits, DeckShelf, ReviewLog, Stored } from '../storage/ports';
import { DeckUpdate } from './deckUpdate.svelte';
import type { Hash } from './incomingReader';

/** Knows decks that come again. */
export interface HereBefore {
	/** The decks that are here of which a version came, oldest first; `hash` is that of its text. None where it is new. */
	find(text: DeckText, hash: Hash): Stored<readonly Deck[]>;
	/** What a version that came would change of the deck that is here; null where that is nothing. */
	compare(id: DeckId, text: DeckText): Stored<DeckUpdate | null>;
	/** What a correction would change of the deck it is of, nothing of it picked; null where that deck is not here. */
	correct(correction: Correction): Stored<DeckUpdate | null>;
}

/** What decks that come are compared with. */
export interface HereParts {
	readonly decks: Pick<DeckShelf, 'list' | 'open'>;
	readonly edits: Pick<DeckEdits, 'imported'>;
	readonly log: Pick<ReviewLog, 'of'>;
	readonly random: Random;
}

/** Whether a deck came from outside, and with which hash; of those that ship it is the name of a folder. */
const isHash = (importedFrom: string | null) => /^[0-9a-f]{64}\b/.test(importedFrom ?? '');

/** A deck goes by its lasting name; a text written by hand has none, and goes by its title and by half of its cards. */
export function createHereBefore({ decks, edits, log, random }: HereParts): HereBefore {
	return {
		async find({ head, cards }, hash) {
			const listed = await decks.list();
			if (!listed.ok) return listed;
			const shelf = listed.value.map(({ deck }) => deck);
			const { origin } = head;
			// Where nothing that is here came from outside, no hash is waited for.
			const known = shelf.some(({ importedFrom }) => isHash(importedFrom)) ? await hash : null;
			const same = shelf.filter(
				(deck) => originOfDeck(deck) === origin || (known !== null && deck.importedFrom === known)
			);
			if (same.length > 0 || origin !== undefined) return ok(same);
			const alike: Deck[] = [];
			for (const deck of shelf.filter(({ title }) => title === head.title)) {
				const opened = await decks.open(deck.id);
				if (!opened.ok) return opened;
				const here = opened.value.cards;
				const origins = new Set(withNamesOf(cards, here).map(({ origin }) => origin));
				const known = here.filter((card) => origins.has(card.origin)).length;
				const most = Math.min(cards.length, here.length);
				if (known > 0 && 2 * known >= most) alike.push(deck);
			}
			return ok(alike);
		},

		async compare(id, text) {
			const opened = await decks.open(id);
			if (!opened.ok) return opened;
			const base = await edits.imported(id);
			if (!base.ok) return base;
			const { deck } = opened.value;
			const moved = await movedFrom({ decks, edits }, deck, { base: base.value, cards: opened.value.cards });
			if (!moved.ok) return moved;
			const cards = [...opened.value.cards, ...moved.value];
			const theirs = { ...text, cards: withNamesOf(text.cards, cards) };
			const merge = mergeDecks({ base: base.value, mine: { head: deck, cards }, theirs });
			if (isSettled(merge)) return ok(null);
			const records = await log.of(merge.gone.map(({ card }) => card.id));
			if (!records.ok) return records;
			const studied = new Set(records.value.map(({ card }) => card));
			const picks = usualPicks(merge, (card) => studied.has(card.id));
			const imported = { before: base.value, now: merge.base };
			return ok(new DeckUpdate({ deck, merge, picks, studied, imported, random }));
		},

		async correct({ head, cards: theirs, base }) {
			const listed = await decks.list();
			if (!listed.ok) return listed;
			const named = listed.value.find(({ deck }) => originOfDeck(deck) === head.origin);
			const opened = named ? await decks.open(named.deck.id) : null;
			if (!opened?.ok) return opened ?? ok(null);
			const { deck, cards } = opened.value;
			const own = { head: deck, cards };
			const merge = mergeDecks({
				base: { head: deck, cards: base },
				mine: own,
				theirs: { head: deck, cards: theirs }
			});
			const parts = { deck, merge, picks: new Set<object>(), studied: new Set<CardId>(), imported: null };
			return ok(new DeckUpdate({ ...parts, random }));
		}
	};
}
