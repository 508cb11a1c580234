import { expect, test } from 'vitest';
import type { DeckText } from '../../src/lib/core/deck/card';
import { parseDeck } from '../../src/lib/core/deck/parse';
import { createRandom } from '../../src/lib/core/random';
import { err, ok } from '../../src/lib/core/result';
import { deckToLink } from '../../src/lib/core/sharing/link';
import * as codec from '../../src/lib/platform/deflate';
import { digestHex } from '../../src/lib/platform/digest';
import { createHereBefore } from '../../src/lib/state/hereBefore';
import { pageWords } from '../../src/lib/copy/sharing';
import { OpenDesk } from '../../src/lib/state/openDesk.svelte';
import { ShareDesk } from '../../src/lib/state/shareDesk.svelte';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { nothingLearned, readHere } from '../support/incoming';

const written =
	'# Cold War\nLicence: CC0\n\nQ: When?\nA: 1989\nWrong: 1961\nQuote: It fell in 1989.\n\nQ: Who?\nA: Gorbachev\n';

function deckOf(text: string): DeckText {
	const parsed = parseDeck(text);
	if (!parsed.ok) throw new Error('Inconsistent: the deck of this test does not parse');
	return parsed.value;
}

async function shelf() {
	const random = createRandom('open');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const parts = { codec, read: readHere, learn: nothingLearned, digest: digestHex, random, now: () => 1000 };
	const here = createHereBefore({ ...storage, random });
	return { storage, desk: new OpenDesk({ ...parts, here, edits: storage.edits }), parts: { ...parts, here } };
}

const fileOf = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'deck.md');

test('a file is shown and nothing is kept until the student says so', async () => {
	const { storage, desk } = await shelf();
	await desk.readFile(fileOf(written));
	expect(desk.step).toMatchObject({
		type: 'found',
		read: { incoming: { decks: [{ head: { title: 'Cold War' } }] } }
	});
	expect(desk.plans).toEqual([{ title: 'Cold War', becomes: 'kept', here: null, copies: [] }]);
	expect(await storage.decks.list()).toEqual(ok([]));
	await Promise.all([desk.keep(), desk.keep()]);
	const kept = await storage.decks.list();
	expect(kept.ok && kept.value.map(({ deck, cards }) => [deck.title, cards])).toEqual([['Cold War', 2]]);
});

test('origins stay, ids are new, and a second opening knows the deck', async () => {
	const { storage, desk } = await shelf();
	const link = await deckToLink(deckOf(written), { quotes: true, options: true }, codec);
	await desk.readLink(link.ok ? link.value : '');
	await desk.keep();
	if (desk.step.type !== 'kept') throw new Error(desk.step.type);
	const id = desk.step.decks[0]!.id;
	const opened = await storage.decks.open(id);
	expect(opened.ok && opened.value.cards.map(({ origin }) => origin)).toEqual(
		deckOf(written).cards.map(({ origin }) => origin)
	);
	await desk.readFile(fileOf(written));
	expect(desk.plans).toMatchObject([{ here: id }]);
});

test('a link that is looked at can be read again after a reload, until its deck is kept', async () => {
	const { desk } = await shelf();
	const link = await deckToLink(deckOf(written), { quotes: true, options: true }, codec);
	const fragment = link.ok ? link.value : '';
	await desk.readLink(fragment);
	expect(desk.link).toBe(fragment);
	await desk.keep();
	expect(desk.link).toBeNull();
	await desk.readLink(fragment);
	await desk.readFile(fileOf(written));
	expect(desk.link).toBeNull();
});

test('a faulty file gives its errors, a broken link its reason, and neither is kept', async () => {
	const { storage, desk } = await shelf();
	await desk.readFile(fileOf('# T\n\nQ: When?'));
	expect(desk.step).toEqual({ type: 'faulty', errors: [{ type: 'answer-missing', line: 3 }] });
	await desk.readLink('#d=1dAAAA');
	expect(desk.step).toEqual({ type: 'refused', problem: { type: 'link-broken' } });
	await desk.readFile(fileOf(new Uint8Array([0, 1, 2, 3])));
	expect(desk.step).toEqual({ type: 'refused', problem: { type: 'file-not-text' } });
	await desk.keep();
	expect(await storage.decks.list()).toEqual(ok([]));
});

test('a deck that could not be kept waits to be tried again', async () => {
	const { storage, parts } = await shelf();
	let full = true;
	const take: typeof storage.edits.take = async (...taken) =>
		full ? err({ type: 'storage-full' }) : storage.edits.take(...taken);
	const desk = new OpenDesk({ ...parts, edits: { ...storage.edits, take } });
	await desk.readFile(fileOf(written));
	await desk.keep();
	expect(desk.step).toMatchObject({ type: 'unsaved', error: { type: 'storage-full' } });
	full = false;
	await desk.keep();
	expect(desk.step).toMatchObject({ type: 'kept', decks: [{ cards: 2 }] });
});

test('what is shared as a link opens as the same deck, and each choice has its cost', async () => {
	const { storage, desk } = await shelf();
	await desk.readFile(fileOf(written));
	await desk.keep();
	if (desk.step.type !== 'kept') throw new Error(desk.step.type);
	const copied: string[] = [];
	const saved: string[] = [];
	const share = new ShareDesk({
		decks: storage.decks,
		codec,
		address: 'https://entente.example/open/',
		copy: async (text) => ok(void copied.push(text)),
		share: async () => ok('closed'),
		canShare: () => false,
		save: (_, { text }) => saved.push(text),
		words: pageWords,
		rest: async () => undefined
	});
	const kept = desk.step.decks[0]!.id;
	await share.start(kept);
	expect(share.costs.quotes).toBeGreaterThan(0);
	expect(share.costs.options).toBeGreaterThan(0);
	share.choose({ quotes: true });
	await share.copy();
	expect(share.outcome).toBe('copied');
	await share.save();
	expect(saved).toEqual([
		written.replace('\nLicence: CC0\n', `\n\nLicence: CC0\nLanguage: en\nVersion: 1\nDeck: ${kept}\n`)
	]);
	await desk.readLink(new URL(copied[0] ?? '').hash);
	const { head, cards } = deckOf(written);
	expect(desk.step).toMatchObject({
		type: 'found',
		read: { incoming: { decks: [{ head: { ...head, origin: kept }, cards }] } }
	});
});

test('a title is the student’s to change, and one empty stays what it was', async () => {
	const { storage, desk } = await shelf();
	await desk.readFile(fileOf(written));
	desk.keeping.plan(0, { title: ' My Cold\uFEFF War ' });
	await desk.keep();
	await desk.readFile(fileOf(written));
	desk.keeping.plan(0, { title: ' ' });
	await desk.keep();
	const kept = await storage.decks.list();
	expect(kept.ok && kept.value.map(({ deck }) => deck.title).sort()).toEqual(['Cold War', 'My Cold War']);
});

test('a pasted list is read, read otherwise as the student says, and a changed title stays', async () => {
	const { storage, desk } = await shelf();
	desk.pasted = 'When; where?,1956; Egypt\nWho; what?,Nasser; canal\n';
	await desk.readPasted();
	desk.keeping.plan(0, { title: 'Suez' });
	await desk.choose({ table: { cellSeparator: ',' } });
	expect(desk.plans).toMatchObject([{ title: 'Suez' }]);
	await desk.keep();
	if (desk.step.type !== 'kept') throw new Error(desk.step.type);
	const opened = await storage.decks.open(desk.step.decks[0]!.id);
	expect(opened.ok && opened.value.cards.map(({ prompt }) => prompt)).toEqual(['When; where?', 'Who; what?']);
});

test('a pasted address without a deck in it is a link, not a table without cards', async () => {
	const { desk } = await shelf();
	desk.pasted = 'https://entente.example/open/\n';
	await desk.readPasted();
	expect(desk.step).toEqual({ type: 'refused', problem: { type: 'link-foreign' } });
});

test('what is no text cannot be read another way, what holds no card can', async () => {
	const { desk } = await shelf();
	await desk.readFile(fileOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 0, 0])));
	expect(desk.step).toMatchObject({ problem: { type: 'file-not-text' } });
	expect(desk.canChoose).toBe(false);
	await desk.readFile(fileOf(''));
	expect(desk.step).toMatchObject({ problem: { type: 'no-cards' } });
	expect(desk.canChoose).toBe(true);
});

test('a pasted link is a link', async () => {
	const { desk } = await shelf();
	const link = await deckToLink(deckOf(written), { quotes: true, options: true }, codec);
	desk.pasted = ` https://entente.example/open/${link.ok ? link.value : ''}\n`;
	await desk.readPasted();
	expect(desk.step).toMatchObject({ type: 'found', read: { incoming: { format: 'link' } } });
	expect(desk.canChoose).toBe(false);
});
