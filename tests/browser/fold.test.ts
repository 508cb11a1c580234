import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { DeviceId, LogRecord } from '$lib/core/log/record';
import { createRandom, mintId } from '$lib/core/random';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { createRefolder } from '$lib/state/refolder';
import { createIndexedDbStorage, createLocalKeep } from '$lib/storage/indexeddb/storage';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const start = Date.UTC(2026, 0, 5, 12);
const random = createRandom('fold in Chromium');

function recordOf(card: CardId, seq: number): LogRecord {
	const at = start + seq * 60_000;
	return { ...draftOf(card, { at }), device: 'AAAAAAAAAAX' as DeviceId, seq, hybrid: at };
}

/** How often something else ran on this thread while `body` did, and the longest time (ms) for which nothing could. */
async function turnsBeside(body: () => Promise<unknown>) {
	let longest = 0;
	let turns = 0;
	let last = performance.now();
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		turns++;
		channel.port2.postMessage(0);
	};
	channel.port2.postMessage(0);
	await new Promise((resolve) => setTimeout(resolve, 20));
	longest = turns = 0;
	await body();
	channel.port1.close();
	return { turns, longest: Math.round(longest) };
}

test('a log of 100,000 reviews is folded by a worker to the same memories, and the page goes on meanwhile', async () => {
	const name = `fold-${Date.now()}`;
	const keep = createLocalKeep(localStorage);
	const storage = createIndexedDbStorage({ name, keep, now: () => start, random });
	await storage.start();
	const deck = deckOf();
	const cards = Array.from({ length: 2000 }, () => cardOf(deck.id, { id: mintId(random) as CardId }));
	valueOf(await storage.decks.add(deck, cards));
	const ids = cards.map(({ id }) => id);
	const records = Array.from({ length: 100_000 }, (_, at) =>
		recordOf(ids[at % 2000] ?? ('' as CardId), at + 1)
	);
	valueOf(await storage.log.join(records));

	const refold = createRefolder({
		createWorker: () =>
			new Worker(new URL('../../src/lib/workers/fold.ts', import.meta.url), { type: 'module' }),
		name,
		here: () => Promise.reject(new Error('Inconsistent: folded on the page'))
	});
	let away: unknown;
	const beside = await turnsBeside(async () => (away = valueOf(await refold(rules, records.length))));
	let here: unknown;
	const onPage = await turnsBeside(async () => (here = valueOf(await storage.memories.refold(rules))));
	expect(away).toEqual(here);
	console.info(`longest block: ${beside.longest} ms beside the worker, ${onPage.longest} ms on the page`);
	expect(beside.turns).toBeGreaterThan(2 * onPage.turns);
	storage.close();
});
