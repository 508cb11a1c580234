import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRandom } from '$lib/core/random';
import { err, ok } from '$lib/core/result';
import { lookOver } from '$lib/core/sharing/formats/lookOver';
import { incomingOf } from '$lib/core/sharing/incoming';
import { wordsForDeckError } from '$lib/copy/deckErrors';
import { dropWords, wordsForCaution } from '$lib/copy/incoming';
import { wordsForOpening } from '$lib/copy/opening';
import * as codec from '$lib/platform/deflate';
import { digestHex } from '$lib/platform/digest';
import { textFileLimit } from '$lib/platform/files';
import { readPackage } from '$lib/packages/anki/read';
import { createHereBefore } from '$lib/state/hereBefore';
import type { IncomingReader } from '$lib/state/incomingReader';
import { OpenDesk } from '$lib/state/openDesk.svelte';
import { takeProgress } from '$lib/state/takeProgress';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { ground, sqlite } from '../packages/support';
import { draftOf, valueOf } from '../storage/contract';
import { absent, corpus, elsewhere, here, type Made } from '../support/corpus';
import { readHere } from '../support/incoming';

const longestMs = 2_000;
const named = corpus.map((input) => [`${input.number} ${input.name}`, input] as const);

/** Reads as the app does, but on this thread. */
const read: IncomingReader = async (source, ...rest) => {
	if (!source.name.endsWith('.apkg')) {
		const { size } = source.content;
		return size > textFileLimit
			? err({ type: 'file-too-large', limit: textFileLimit })
			: readHere(source, ...rest);
	}
	const packaged = readPackage(sqlite, new Uint8Array(await source.content.arrayBuffer()), ground);
	if (!packaged.ok) return packaged;
	const { decks, losses, progress } = packaged.value;
	const texts = decks.map(({ text }) => text);
	const incoming = lookOver({ ...incomingOf('anki-package', texts), ...losses });
	const names = decks.map((deck) => deck.names);
	return ok({ incoming, hashes: texts.map(() => null), progress: { ...progress, names } });
};

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
		read,
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
