import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { ok } from '$lib/core/result';
import * as codec from '$lib/platform/deflate';
import { digestHex } from '$lib/platform/digest';
import { createHereBefore } from '$lib/state/hereBefore';
import { OpenDesk } from '$lib/state/openDesk.svelte';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { valueOf } from '../storage/contract';
import { nothingLearned } from '../support/incoming';
import { readAnyHere } from './incoming';
import { collectionOf, packageOf } from './make';

const name = 'Seminar::Cold War';
const decks = JSON.stringify({ 7: { id: 7, name } });
const packaged = packageOf(collectionOf({ decks, notes: ['Who?\x1fNasser', 'When?\x1f1956'] }));

/** The same notes as Anki writes them as text. */
const text = (answer: string) =>
	[
		'#separator:tab',
		'#html:true',
		'#guid column:1',
		'#notetype column:2',
		'#deck column:3',
		`guid 0\tBasic\t${name}\tWho?\t${answer}`,
		`guid 1\tBasic\t${name}\tWhen?\t1956`,
		''
	].join('\n');

test('a deck that came as a package of Anki and comes again as its text is updated, not doubled', async () => {
	const random = createRandom('again');
	const storage = createMemoryStorage({ now: () => 1000, random });
	valueOf(await storage.start());
	const here = createHereBefore({ ...storage, random });
	const { edits } = storage;
	const parts = { codec, here, edits, digest: digestHex, random, now: () => 2000 };
	const desk = new OpenDesk({ ...parts, learn: nothingLearned, read: readAnyHere });
	const read = (content: BlobPart, file: string) => desk.readFile(new File([content], file));
	await read(packaged as BlobPart, 'deck.apkg');
	await desk.keep();
	await read(text('Nasser'), 'deck.txt');
	expect(desk.step.type).toBe('found');
	expect(desk.plans).toMatchObject([{ title: 'Seminar: Cold War', here: expect.any(String) }]);
	await read(text('Gamal Abdel Nasser'), 'deck.txt');
	expect(desk.step.type).toBe('update');
	await desk.update();
	const listed = await storage.decks.list();
	expect(listed).toMatchObject(ok([{ cards: 2 }]));
});
