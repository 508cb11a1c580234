import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRandom } from '$lib/core/random';
import { wordsForDeckError } from '$lib/copy/deckErrors';
import { dropWords, wordsForCaution } from '$lib/copy/incoming';
import { wordsForOpening } from '$lib/copy/opening';
import * as codec from '$lib/platform/deflate';
import { digestHex } from '$lib/platform/digest';
import { createHereBefore } from '$lib/state/hereBefore';
import { OpenDesk } from '$lib/state/openDesk.svelte';
import { takeProgress } from '$lib/state/takeProgress';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { readAnyHere } from '../packages/incoming';
import { draftOf, valueOf } from '../storage/contract';
import { absent, corpus, elsewhere, here, type Made } from '../support/corpus';

const longestMs = 2_000;
const named = corpus.map((input) => [`${input.number} ${input.name}`, input] as const);

/** A desk beside a deck that was here before, with an answer in the log. */
async function world() {
	const random = createRandom('corpus');
	const storage = createMemoryStorage({ now: () => 1000, random });
	valueOf(await storage.start());
	valueOf(await storage.edits.take(here.deck, here.cards, { head: here.deck, cards: here.cards }));
	for (const { id } of here.cards) valueOf(await storage.log.append(draftOf(id)));
	const desk = new OpenDesk({
		codec,
		here: createHereBefore({ ...storage, random }),
		edits: storage.edits,
		learn: (arrived, progress) => takeProgress(storage, arrived, progress),
		digest: digestHex,
		read: readAnyHere,
		random,
		now: () => 2000
	});
	const kept = async () => valueOf(await storage.copies.everything());
	return { storage, desk, kept };
}

const open = (desk: OpenDesk, made: Made) =>
	made.type === 'link'
		? desk.readLink(made.fragment)
		: desk.readFile(new File([made.content as BlobPart], made.name));

/** Every sentence that the student reads of what came, and whether it was refused. */
function told({ step }: OpenDesk): { readonly refused: boolean; readonly sentences: readonly string[] } {
	if (step.type === 'refused')
		return { refused: true, sentences: Object.values(wordsForOpening(step.problem)) };
	if (step.type === 'faulty')
		return { refused: true, sentences: step.errors.map((error) => wordsForDeckError(error).wrong) };
	if (!('read' in step)) throw new Error(`Inconsistent: ${step.type}`);
	const { cautions, dropped } = step.read.incoming;
	const sentences = [...cautions.map(wordsForCaution), ...dropped.map(({ reason }) => dropWords[reason])];
	return { refused: false, sentences };
}

const asked: string[] = [];
beforeEach(() => {
	asked.length = 0;
	const refuse = (name: string) =>
		function (address: unknown) {
			asked.push(`${name} ${String(address)}`);
			throw new Error('No request is made');
		};
	for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image'])
		vi.stubGlobal(name, refuse(name));
});
afterEach(() => vi.unstubAllGlobals());

describe('refused or inert, in words, soon, without a request and without a write', () => {
	test.each(named)('%s', { timeout: 30_000 }, async (_, { becomes, problem, make }) => {
		const { storage, desk, kept } = await world();
		const made = await make();
		const before = await kept();
		const from = process.cpuUsage();
		await open(desk, made);
		const { user, system } = process.cpuUsage(from);
		expect((user + system) / 1000).toBeLessThan(longestMs);
		const { refused, sentences } = told(desk);
		if (becomes !== 'either') expect(refused ? 'refused' : 'inert').toBe(becomes);
		if (problem) expect(desk.step).toEqual({ type: 'refused', problem });
		if (refused) expect(sentences.length).toBeGreaterThan(0);
		for (const sentence of sentences) expect(sentence).toMatch(/\S/);
		expect(await kept()).toEqual(before);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();

		desk.keeping.takesProgress = true;
		await desk.keep('kept');
		const { deck, cards } = valueOf(await storage.decks.open(here.deck.id));
		expect({ deck, cards }).toEqual(here);
		const ids = new Set(here.cards.map(({ id }) => id));
		const after = await kept();
		expect(after.cards.filter(({ value }) => ids.has(value.id))).toHaveLength(ids.size);
		expect(after.records.filter(({ card }) => ids.has(card))).toEqual(before.records);
		if (refused) expect(after).toEqual(before);
		for (const { at, hybrid } of after.records) expect([at, hybrid].every(Number.isSafeInteger)).toBe(true);
		expect(asked).toEqual([]);
	});
});

describe('every number of the corpus has its place', () => {
	const numbers = Array.from({ length: 80 }, (_, at) => at + 1);
	test.each(numbers)('%i', (number) => {
		const isHere = corpus.some((input) => input.number === number);
		const place = elsewhere[number];
		expect([isHere, place !== undefined, number in absent].filter(Boolean)).toHaveLength(1);
		if (place !== undefined) expect(existsSync(place), place).toBe(true);
	});
	test.each(Object.entries(absent))('%s is absent: %s', (number) => {
		expect(Number(number)).toBeLessThanOrEqual(80);
	});
});
