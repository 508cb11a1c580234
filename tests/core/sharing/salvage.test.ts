import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DeckId } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { backupFromText, backupToText, type Backup } from '$lib/core/sharing/backup';
import { salvagedContent } from '$lib/core/sharing/salvage';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import type { Storage } from '$lib/storage/ports';
import { cardOf, deckOf, valueOf } from '../../storage/contract';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

async function started(name: string) {
	const storage = createMemoryStorage({ now: () => 9000, random: createRandom(name) });
	valueOf(await storage.start());
	return storage;
}

/** A store with a deck of two cards, and a copy of it whose decks are damaged. */
async function withDamage() {
	const storage = await started('salvage');
	const deck = deckOf({ title: 'Cold War' });
	valueOf(await storage.decks.add(deck, [cardOf(deck.id), cardOf(deck.id)]));
	const content = valueOf(await storage.copies.everything());
	const text = await backupToText({ madeAt: 7, content }, digest);
	const whole = valueOf(await backupFromText(text, digest));
	const damaged = valueOf(await backupFromText(text.replace('Cold War', 'Cold Wax'), digest));
	return { storage, deck, whole, damaged };
}

const restored = async (storage: Storage, backup: Backup) =>
	valueOf(await storage.copies.restore(salvagedContent(backup, 'From a damaged copy')));
const titles = async (storage: Storage) =>
	valueOf(await storage.decks.list()).map(({ deck, cards }) => [deck.title, cards]);

test('what is whole is joined as it is', async () => {
	const { whole } = await withDamage();
	expect(salvagedContent(whole, 'x')).toBe(whole.content);
});

test('cards whose deck is damaged come back in one named for it; a whole copy then gives it its title', async () => {
	const { whole, damaged } = await withDamage();
	const empty = await started('empty');
	expect(await restored(empty, damaged)).toMatchObject({ decks: 1, cards: 2 });
	expect(await titles(empty)).toEqual([['From a damaged copy', 2]]);
	expect(await restored(empty, damaged)).toMatchObject({ decks: 0, cards: 0 });
	expect(await restored(empty, whole)).toMatchObject({ decks: 1, cards: 0 });
	expect(await titles(empty)).toEqual([['Cold War', 2]]);
	expect(await restored(empty, damaged)).toMatchObject({ decks: 0, cards: 0 });
	expect(await titles(empty)).toEqual([['Cold War', 2]]);
});

test('a deck that is here keeps its title, and one deleted since the copy stays deleted', async () => {
	const { storage, deck, damaged } = await withDamage();
	expect(await restored(storage, damaged)).toMatchObject({ decks: 0, cards: 0 });
	expect(await titles(storage)).toEqual([['Cold War', 2]]);
	valueOf(await storage.decks.remove(deck.id as DeckId));
	expect(await restored(storage, damaged)).toMatchObject({ decks: 0, cards: 0 });
	expect(await titles(storage)).toEqual([]);
});
