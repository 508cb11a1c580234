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

/** Knows decks that come again. */
export interface HereBefore {
	/**
	 * The decks that are here of which a version came, oldest first; none where it is new. `hash` is what it would be kept under;
	 * `textHash` is asked for where nothing else tells it.
	 */
	find(text: DeckText, hash: string | null, textHash?: () => Promise<string | null>): Stored<readonly Deck[]>;
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

/** Whether a deck is kept under the hash of its text; of files the place of the deck stands behind it, and of decks that ship it is a folder's name. */
const isTextHash = (importedFrom: string | null) => /^[0-9a-f]{64}$/.test(importedFrom ?? '');

/** A deck goes by its lasting name; a text written by hand has none, and goes by its title and by half of its cards. */
export function createHereBefore({ decks, edits, log, random }: HereParts): HereBefore {
	return {
		async find({ head, cards }, hash, textHash) {
			const listed = await decks.list();
			if (!listed.ok) return listed;
			const shelf = listed.value.map(({ deck }) => deck);
			const { origin } = head;
			const cameAs = (known: string | null) =>
				shelf.filter(({ importedFrom }) => known !== null && importedFrom === known);
			const named = cameAs(hash);
			const same = shelf.filter((deck) => originOfDeck(deck) === origin || named.includes(deck));
			if (same.length > 0) return ok(same);
			const wasHashed = textHash && shelf.some(({ importedFrom }) => isTextHash(importedFrom));
			const told = wasHashed ? cameAs(await textHash()) : [];
			if (told.length > 0 || origin !== undefined) return ok(told);
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
