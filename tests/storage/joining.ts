import { describe, expect, test } from 'vitest';
import type { CardId, DeckHead, DeckId } from '$lib/core/deck/card';
import type { DeviceId } from '$lib/core/log/record';
import { createRandom, mintId } from '$lib/core/random';
import { memoryOf, placeOf, shelfWith } from '$lib/core/scheduling/shelf';
import { newMemory } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';
import type { Storage } from '$lib/storage/ports';
import { cardOf, deckOf, draftOf, valueOf } from './contract';

const random = createRandom('joining');
const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const mint = <T extends string>() => mintId(random) as T;

/** What any store must do when copies of other devices meet what it holds. `create` gives a fresh, empty one, not yet started. */
export function describeJoining(name: string, create: () => Storage) {
	const started = async () => {
		const storage = create();
		valueOf(await storage.start());
		return storage;
	};

	describe(`joining copies ${name}`, () => {
		test('copies join to the same whatever their order: an edit outlives a deletion made before it', async () => {
			const [deck, card] = [mint<DeckId>(), mint<CardId>()];
			const base = await started();
			valueOf(await base.decks.add(deckOf({ id: deck }), [cardOf(deck, { id: card })]));
			const original = valueOf(await base.copies.everything());

			const deleting = await started();
			valueOf(await deleting.copies.restore(original));
			valueOf(await deleting.decks.remove(deck));
			const deleted = valueOf(await deleting.copies.everything());

			const editing = await started();
			valueOf(await editing.copies.restore(original));
			for (const answer of ['1', '2', '3', '1971'])
				valueOf(await editing.decks.patchCard(deck, card, { answer }));
			const edited = valueOf(await editing.copies.everything());

			for (const order of [
				[original, deleted, edited],
				[original, edited, deleted],
				[edited, original, deleted],
				[deleted, edited, original]
			]) {
				const store = await started();
				for (const copy of order) valueOf(await store.copies.restore(copy));
				expect(valueOf(await store.decks.open(deck)).cards.map(({ answer }) => answer)).toEqual(['1971']);
			}
		});

		test('the ways a deck may be asked are as whoever chose last has them, and a new name leaves them alone', async () => {
			const deck = mint<DeckId>();
			const base = await started();
			valueOf(await base.decks.add(deckOf({ id: deck }), []));
			const original = valueOf(await base.copies.everything());
			const changed = async (...heads: readonly Partial<DeckHead>[]) => {
				const store = await started();
				valueOf(await store.copies.restore(original));
				for (const head of heads) valueOf(await store.decks.patch(deck, head));
				return valueOf(await store.copies.everything());
			};
			const narrowed = await changed({ modes: ['type'] });
			const widened = await changed({ modes: ['truth'] }, { modes: ['choose', 'type'] });
			const renamed = await changed({ title: 'A' }, { title: 'B' }, { title: 'Renamed' });
			for (const order of [
				[narrowed, widened, renamed],
				[renamed, widened, narrowed]
			]) {
				const store = await started();
				for (const copy of order) valueOf(await store.copies.restore(copy));
				const { title, modes } = valueOf(await store.decks.open(deck)).deck;
				expect({ title, modes }).toEqual({ title: 'Renamed', modes: ['choose', 'type'] });
			}
		});

		test('a shipped deck is the same deck on every device: edits and deletions made on one outlive its seeding on another', async () => {
			const deck = deckOf({ importedFrom: 'shipped' });
			const [edited, deleted, asked] = [cardOf(deck.id), cardOf(deck.id), cardOf(deck.id)];
			const shipped = { deck, cards: [edited, deleted, asked], article: null };
			const first = await started();
			valueOf(await first.seed(shipped));
			valueOf(await first.decks.patchCard(deck.id, edited.id, { answer: '1936' }));
			valueOf(await first.decks.removeCards(deck.id, [deleted.id]));
			valueOf(await first.log.append(draftOf(asked.id)));
			const copy = valueOf(await first.copies.everything());

			const second = await started();
			valueOf(await second.seed({ ...shipped, deck: { ...deck, createdAt: deck.createdAt + 1e9 } }));
			expect(valueOf(await second.copies.restore(copy))).toMatchObject({ decks: 0, cards: 2 });
			expect(valueOf(await second.decks.list())).toMatchObject([{ cards: 2 }]);
			const { cards } = valueOf(await second.decks.open(deck.id));
			expect(cards.map(({ id, answer }) => [id, answer])).toEqual([
				[edited.id, '1936'],
				[asked.id, asked.answer]
			]);
			expect(valueOf(await second.log.of([asked.id]))).toHaveLength(1);

			valueOf(await first.decks.remove(deck.id));
			valueOf(await second.decks.patch(deck.id, { title: 'Hers' }));
			const third = await started();
			valueOf(await third.seed(shipped));
			valueOf(await third.copies.restore(valueOf(await first.copies.everything())));
			expect(valueOf(await third.decks.list())).toEqual([]);
			valueOf(await third.seed(shipped));
			expect(valueOf(await third.decks.list())).toEqual([]);
		});

		test('a deck that a copy brings back is folded anew, even where no record is new', async () => {
			const storage = await started();
			const deck = deckOf();
			const card = cardOf(deck.id);
			valueOf(await storage.decks.add(deck, [card]));
			valueOf(await storage.log.append(draftOf(card.id)));
			const copy = valueOf(await storage.copies.everything());
			valueOf(await storage.decks.remove(deck.id));
			const seen = { [valueOf(await storage.log.since({}))[0]?.device ?? '']: 1 };
			valueOf(await storage.memories.write({ seen, newest: 1, shelf: [] }, rules));
			const later = { ...copy, decks: copy.decks.map((each) => ({ ...each, touched: each.touched + 1e9 })) };
			expect(valueOf(await storage.copies.restore(later))).toMatchObject({ decks: 1, records: 0 });
			expect(valueOf(await storage.memories.read())).toMatchObject({
				seen: {},
				shelf: [{ deck: deck.id }]
			});
		});

		test('a restore moves no card to another page: what was deleted leaves a gap, what is new comes last', async () => {
			const storage = await started();
			const deck = deckOf();
			const cards = Array.from({ length: 600 }, () => cardOf(deck.id));
			const [gone, early, late] = [cards[1], cards[2], cards[599]];
			if (!gone || !early || !late) throw new Error('Inconsistent: 600 cards');
			valueOf(await storage.decks.add(deck, cards));
			const copy = valueOf(await storage.copies.everything());
			const pageOf = async ({ id }: { readonly id: CardId }) =>
				placeOf(valueOf(await storage.memories.read()).shelf, id)?.page;

			const other = await started();
			valueOf(await other.copies.restore(copy));
			const fresh = cardOf(deck.id);
			valueOf(await other.decks.removeCards(deck.id, [gone.id]));
			valueOf(await other.decks.patchCard(deck.id, early.id, { answer: '1972' }));
			valueOf(await other.decks.addCards(deck.id, [fresh]));
			const theirs = valueOf(await other.copies.everything());

			expect(valueOf(await storage.copies.restore(theirs))).toMatchObject({ cards: 3 });
			expect(valueOf(await storage.copies.restore(theirs))).toMatchObject({ cards: 0 });
			expect(await Promise.all([gone, early, late, fresh].map(pageOf))).toEqual([undefined, 0, 2, 2]);
			const { cards: kept } = valueOf(await storage.decks.open(deck.id));
			expect(kept.map(({ id }) => id)).toEqual(
				[...cards, fresh].filter(({ id }) => id !== gone.id).map(({ id }) => id)
			);
			expect(valueOf(await storage.decks.list())).toMatchObject([{ cards: 600 }]);
			const more = cardOf(deck.id);
			valueOf(await storage.decks.addCards(deck.id, [more]));
			expect(await pageOf(more)).toBe(2);
		});

		test('a tab that folded less does not set the cached memories back', async () => {
			const { memories, decks } = await started();
			const deck = deckOf();
			const card = cardOf(deck.id);
			valueOf(await decks.add(deck, [card]));
			const device = mint<DeviceId>();
			const { shelf } = valueOf(await memories.read());
			const of = (stability: number) => shelfWith(shelf, [{ ...newMemory(card.id), stability }]);
			valueOf(await memories.write({ seen: { [device]: 9 }, newest: 9, shelf: of(2) }, rules));
			valueOf(await memories.write({ seen: { [device]: 5 }, newest: 5, shelf: of(1) }, rules));
			const kept = valueOf(await memories.read());
			expect(kept.seen).toEqual({ [device]: 9 });
			expect(memoryOf(kept.shelf, card.id)?.stability).toBe(2);
		});
	});
}
