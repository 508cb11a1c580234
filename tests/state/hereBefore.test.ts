import { expect, test } from 'vitest';
import type { DeckText } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { createHereBefore } from '$lib/state/hereBefore';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { deckOf, valueOf } from '../storage/contract';

const random = createRandom('here before');
const hash = '0a'.repeat(32);
const never = () => new Promise<string>(() => undefined);
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

test('a deck is known again by what it came in, and no hash of its text is waited for', async () => {
	const { deck, here } = await world(`${hash} 0`);
	expect(valueOf(await here.find(text, `${hash} 0`, never)).map(({ id }) => id)).toEqual([deck.id]);
	expect(valueOf(await here.find(text, `${hash} 1`, never))).toEqual([]);
});

test('a deck that was kept under the hash of its text is known again by that', async () => {
	const { deck, here } = await world(hash);
	const found = valueOf(await here.find(text, `${'1b'.repeat(32)} 0`, () => Promise.resolve(hash)));
	expect(found.map(({ id }) => id)).toEqual([deck.id]);
});

test('where nothing is kept under such a hash none is waited for', async () => {
	const { here } = await world('pakistan-russia');
	expect(valueOf(await here.find(text, null, never))).toEqual([]);
});
