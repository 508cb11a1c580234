import { expect, test } from 'vitest';
import { pageWords } from '$lib/copy/sharing';
import { createRandom } from '$lib/core/random';
import { ok } from '$lib/core/result';
import * as codec from '$lib/platform/deflate';
import { ShareDesk } from '$lib/state/shareDesk.svelte';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { cardOf, deckOf, valueOf } from '../storage/contract';

/** A desk over a deck of so many cards, and how often it squeezed a link and rested. */
async function sharing(count: number, { answer = 'Khrushchev' } = {}) {
	const random = createRandom('share');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const deck = deckOf({ title: 'Long' });
	const cards = Array.from({ length: count }, (_, at) =>
		cardOf(deck.id, { prompt: `Who led the talks of ${at}, by ${Math.floor(random() * 1e9)}?`, answer })
	);
	valueOf(await storage.decks.add(deck, cards));
	const done = { squeezed: 0, rests: 0 };
	const desk = new ShareDesk({
		decks: storage.decks,
		codec: {
			...codec,
			deflate: (bytes) => {
				done.squeezed++;
				return codec.deflate(bytes);
			}
		},
		address: 'https://entente.example/open/',
		copy: async () => ok(undefined),
		share: async () => ok('closed'),
		canShare: () => false,
		save: () => undefined,
		words: pageWords,
		rest: async () => void done.rests++
	});
	await desk.start(deck.id);
	return { desk, done };
}

test('a deck that fits a link has one for each choice', async () => {
	const { desk, done } = await sharing(3);
	expect(desk.link).toContain('#d=');
	expect(desk.costs).toEqual({ quotes: expect.any(Number), options: expect.any(Number) });
	expect(done.squeezed).toBe(4);
});

test('where least is too much for a link, more is not tried, and the page rests between what it reads', async () => {
	const { desk, done } = await sharing(6_000);
	expect([desk.link, done.squeezed]).toEqual([null, 1]);
	expect(desk.score).toMatchObject({ cards: 6_000 });
	expect(done.rests).toBeGreaterThanOrEqual(60);
});

test('a deck that no link could hold is not even written as one', async () => {
	const { desk, done } = await sharing(300, { answer: 'x'.repeat(9_000) });
	expect([desk.link, done.squeezed]).toEqual([null, 0]);
});
