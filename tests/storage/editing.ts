import { describe, expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { newMemory } from '$lib/core/scheduling/memory';
import { memoryOf, placeOf, shelfWith } from '$lib/core/scheduling/shelf';
import { defaultWeights } from '$lib/core/scheduling/weights';
import type { Storage } from '$lib/storage/ports';
import { contentOf } from '../support/cards';
import { cardOf, deckOf, draftOf, valueOf } from './contract';

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

/** What any store must do when many cards change at once. `create` gives a fresh, empty one, not yet started. */
export function describeEditing(name: string, create: () => Storage) {
	const started = async () => {
		const storage = create();
		valueOf(await storage.start());
		return storage;
	};
	const cardsOf = async ({ decks }: Storage, deck: DeckId) => valueOf(await decks.open(deck)).cards;

	describe(`changing many cards ${name}`, () => {
		test('a deck from elsewhere keeps the text it came as, until it is removed or a later one comes', async () => {
			const { edits, decks } = await started();
			const deck = deckOf();
			const text = { head: deck, cards: [cardOf(deck.id)] };
			valueOf(await edits.take(deck, [cardOf(deck.id)], text));
			expect(valueOf(await decks.list())).toEqual([{ deck, cards: 1 }]);
			expect(valueOf(await edits.imported(deck.id))).toEqual(text);
			const later = { ...text, cards: [] };
			valueOf(await edits.change([{ deck: deck.id, imported: later }]));
			expect(valueOf(await edits.imported(deck.id))).toEqual(later);
			valueOf(await decks.remove(deck.id));
			expect(valueOf(await edits.imported(deck.id))).toBeNull();
		});

		test('a large deck comes back whole as it was imported, from a copy too, and leaves nothing to a smaller one', async () => {
			const { edits, decks, copies } = await started();
			const deck = deckOf();
			const cards = Array.from({ length: 5_000 }, (_, at) => contentOf({ prompt: `${at}?` }));
			const text = { head: deck, cards };
			valueOf(await edits.take(deck, [], text));
			expect(valueOf(await edits.imported(deck.id))).toEqual(text);
			const other = await started();
			valueOf(await other.copies.restore(valueOf(await copies.everything())));
			expect(valueOf(await other.edits.imported(deck.id))).toEqual(text);
			const smaller = { head: deck, cards: text.cards.slice(0, 2_500) };
			valueOf(await edits.change([{ deck: deck.id, imported: smaller }]));
			expect(valueOf(await edits.imported(deck.id))).toEqual(smaller);
			valueOf(await decks.remove(deck.id));
			expect(valueOf(await copies.everything()).imported).toEqual([]);
		});

		test('a change patches, removes and adds in one go; what is remembered stays with its card', async () => {
			const storage = await started();
			const { edits, decks, memories } = storage;
			const deck = deckOf();
			const cards = Array.from({ length: 300 }, () => cardOf(deck.id));
			const [first, gone, last] = [cards[0], cards[1], cards[299]];
			if (!first || !gone || !last) throw new Error('Inconsistent: 300 cards');
			valueOf(await decks.add(deck, cards));
			const known = [first, gone, last].map(({ id }, i) => ({ ...newMemory(id), stability: i + 1 }));
			const { shelf } = valueOf(await memories.read());
			valueOf(await memories.write({ seen: {}, newest: 0, shelf: shelfWith(shelf, known) }, rules));
			const fresh = cardOf(deck.id);
			const change = {
				deck: deck.id,
				head: { title: 'New' },
				cards: [first, last].map(({ id }) => ({ id, change: { answer: 'changed' } })),
				removed: [gone.id],
				added: [fresh]
			};
			valueOf(await edits.change([change]));
			const kept = await cardsOf(storage, deck.id);
			expect(kept).toHaveLength(300);
			expect([kept[0], kept[298], kept[299]]).toEqual([
				{ ...first, answer: 'changed' },
				{ ...last, answer: 'changed' },
				fresh
			]);
			expect(valueOf(await decks.list())).toMatchObject([{ deck: { title: 'New' }, cards: 300 }]);
			valueOf(await edits.change([{ deck: deck.id, added: [gone] }]));
			const after = valueOf(await memories.read());
			expect(after.unfolded).toEqual([]);
			expect([first, gone, last].map(({ id }) => memoryOf(after.shelf, id)?.stability)).toEqual([1, 2, 3]);
		});

		test('where one deck is missing, nothing is changed at all', async () => {
			const storage = await started();
			const deck = deckOf();
			valueOf(await storage.decks.add(deck, []));
			const changes = [deck.id, deckOf().id].map((id) => ({ deck: id, head: { title: 'New' } }));
			expect(await storage.edits.change(changes)).toMatchObject({ ok: false, error: { type: 'not-found' } });
			expect(valueOf(await storage.decks.list())).toMatchObject([{ deck: { title: 'A deck' } }]);
		});

		test('cards that move keep their ids, and the log is folded into them again', async () => {
			const storage = await started();
			const [here, there] = [deckOf(), deckOf({ createdAt: 2 })];
			const [stays, goes] = [cardOf(here.id), cardOf(here.id)];
			valueOf(await storage.decks.add(here, [stays, goes]));
			valueOf(await storage.decks.add(there, [cardOf(there.id)]));
			const record = valueOf(await storage.log.append(draftOf(goes.id)));
			const { shelf } = valueOf(await storage.memories.read());
			valueOf(await storage.memories.write({ seen: { [record.device]: 1 }, newest: 1, shelf }, rules));
			valueOf(await storage.edits.move({ cards: [goes.id], from: here.id, to: there.id }));
			expect(await cardsOf(storage, here.id)).toEqual([stays]);
			expect((await cardsOf(storage, there.id)).at(-1)).toEqual({ ...goes, deck: there.id });
			const after = valueOf(await storage.memories.read());
			expect(placeOf(after.shelf, goes.id)).toEqual({ deck: there.id, page: 0 });
			expect(after.unfolded).toContain(goes.id);
			expect(valueOf(await storage.log.since({}))).toEqual([record]);
		});

		test('cards begin a deck of their own, and a deck ends with its last card, both taken back alike', async () => {
			const storage = await started();
			const [old, begun] = [deckOf(), deckOf({ createdAt: 2 })];
			const cards = [cardOf(old.id), cardOf(old.id)];
			const ids = cards.map(({ id }) => id);
			valueOf(await storage.edits.take(old, cards, { head: old, cards }));
			valueOf(await storage.edits.move({ cards: ids, from: old.id, to: begun.id, begun, ends: true }));
			expect(valueOf(await storage.decks.list())).toEqual([{ deck: begun, cards: 2 }]);
			valueOf(await storage.edits.move({ cards: ids, from: begun.id, to: old.id, begun: old, ends: true }));
			expect(valueOf(await storage.decks.open(old.id))).toEqual({ deck: old, cards });
			expect(valueOf(await storage.decks.list())).toHaveLength(1);
			expect(valueOf(await storage.edits.imported(old.id))).toEqual({ head: old, cards });
		});

		test('a card that was moved on one device lies in one deck on every other', async () => {
			const base = await started();
			const [here, there] = [deckOf(), deckOf({ createdAt: 2 })];
			const [stays, goes] = [cardOf(here.id), cardOf(here.id)];
			valueOf(await base.decks.add(here, [stays, goes]));
			valueOf(await base.decks.add(there, []));
			const original = valueOf(await base.copies.everything());
			const moving = await started();
			valueOf(await moving.copies.restore(original));
			valueOf(await moving.edits.move({ cards: [goes.id], from: here.id, to: there.id }));
			const moved = valueOf(await moving.copies.everything());
			const ids = async (storage: Storage, deck: DeckId): Promise<readonly CardId[]> =>
				(await cardsOf(storage, deck)).map(({ id }) => id);
			for (const order of [
				[original, moved],
				[moved, original]
			]) {
				const storage = await started();
				for (const copy of order) valueOf(await storage.copies.restore(copy));
				expect(await ids(storage, here.id)).toEqual([stays.id]);
				expect(await ids(storage, there.id)).toEqual([goes.id]);
				expect(valueOf(await storage.decks.list()).map(({ cards }) => cards)).toEqual([1, 1]);
				expect(valueOf(await storage.copies.restore(moved))).toMatchObject({ decks: 0, cards: 0 });
			}
		});

		test('the version that was imported last comes along with a copy, and the later one holds', async () => {
			const storage = await started();
			const deck = deckOf();
			valueOf(await storage.edits.take(deck, [], { head: deck, cards: [] }));
			const early = valueOf(await storage.copies.everything());
			const text = { head: { ...deck, version: '2' }, cards: [] };
			valueOf(await storage.edits.change([{ deck: deck.id, imported: text }]));
			const late = valueOf(await storage.copies.everything());
			for (const order of [
				[early, late],
				[late, early]
			]) {
				const other = await started();
				for (const copy of order) valueOf(await other.copies.restore(copy));
				expect(valueOf(await other.edits.imported(deck.id))).toEqual(text);
			}
		});
	});
}
