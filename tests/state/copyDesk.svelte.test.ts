import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { err, ok } from '$lib/core/result';
import { CopyDesk } from '$lib/state/copyDesk.svelte';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';

async function deskOver(name: string) {
	const storage = createMemoryStorage({ now: () => 9000, random: createRandom(name) });
	valueOf(await storage.start());
	const saved: string[] = [];
	const desk = new CopyDesk({
		copies: storage.copies,
		log: storage.log,
		settings: storage.settings,
		digest: async (text) => createHash('sha256').update(text).digest('hex'),
		readText: async (file) => ok(await file.text()),
		save: (text) => saved.push(text),
		now: () => 9000,
		usedBytes: async () => err({ type: 'unknown' }),
		isPersisted: async () => ok(false),
		requestPersistence: async () => ok(true)
	});
	return { desk, storage, saved };
}

async function copied() {
	const { desk, storage, saved } = await deskOver('saving');
	const deck = deckOf();
	const card = cardOf(deck.id);
	valueOf(await storage.decks.add(deck, [card]));
	valueOf(await storage.log.append(draftOf(card.id)));
	await desk.save();
	return { desk, storage, text: saved[0] ?? '' };
}

test('a copy is saved, noted in the settings, and brought back elsewhere after a look at it', async () => {
	const { desk, storage, text } = await copied();
	expect(desk.step).toEqual({ type: 'saved' });
	expect(valueOf(await storage.settings.get())).toMatchObject({ lastCopyAt: 9000, recordsAtCopy: 1 });
	const other = await deskOver('other');
	await other.desk.choose(new Blob([text]));
	expect(other.desk.step).toMatchObject({ type: 'preview', backup: { madeAt: 9000, damaged: [] } });
	expect(valueOf(await other.storage.decks.list())).toEqual([]);
	await other.desk.restore('Nameless');
	expect(other.desk.step).toMatchObject({
		type: 'restored',
		whole: true,
		report: { decks: 1, cards: 1, records: 1 }
	});
	expect(other.desk.facts).toMatchObject({ reviews: 1, records: 1, persisted: false });
});

test('a damaged copy is shown with what it lacks, and the rest of it brought back', async () => {
	const { text } = await copied();
	const { desk, storage } = await deskOver('other');
	await desk.choose(new Blob([text.replace('"grade":3', '"grade":1')]));
	expect(desk.step).toMatchObject({
		type: 'preview',
		backup: { damaged: [{ name: 'records', count: 1 }] }
	});
	await desk.restore('Nameless');
	expect(desk.step).toMatchObject({ type: 'restored', whole: false, report: { decks: 1, records: 0 } });
	expect(valueOf(await storage.log.since({}))).toEqual([]);
});

test('a file that is no copy changes nothing, and the desk can be left', async () => {
	const { desk, storage } = await copied();
	const before = valueOf(await storage.copies.everything());
	await desk.choose(new Blob(['# A deck']));
	expect(desk.step).toEqual({ type: 'failed', problem: { type: 'backup-foreign' } });
	await desk.restore('Nameless');
	expect(valueOf(await storage.copies.everything())).toEqual(before);
	desk.leave();
	expect(desk.step).toEqual({ type: 'idle' });
});
