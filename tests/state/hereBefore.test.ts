import { expect, test } from 'vitest';
import type { DeckText } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { createHereBefore } from '$lib/state/hereBefore';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { deckOf, valueOf } from '../storage/contract';

const random = createRandom('here before');
const hash = '0a'.repeat(32);
const text: DeckText = {
	head: { title: 'Other', author: '', licence: '', language: 'en', source: '', version: '1', origin: 'x' },
	cards: []
};

async function world(importedFrom: string) {
	const storage = createMemoryStorage({ now: () => 1, random });
	valueOf(await storage.start());
	const deck = deckOf({ importedFrom });
	valueOf(await storage.decks.add(deck, []));
	return { deck, here: createHereBefore({ ...storage, random }) };
}

test('a deck that came from outside is known again by a hash that is still being made', async () => {
	const { deck, here } = await world(hash);
	const found = valueOf(await here.find(text, Promise.resolve(hash)));
	expect(found.map(({ id }) => id)).toEqual([deck.id]);
});

test('where nothing came from outside no hash is waited for', async () => {
	const { here } = await world('pakistan-russia');
	const never = new Promise<string>(() => undefined);
	expect(valueOf(await here.find(text, never))).toEqual([]);
});
