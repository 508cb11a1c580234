import { beforeAll, expect, test } from 'vitest';
import { createRandom, type Random } from '$lib/core/random';
import { askCloze } from '$lib/packages/anki/cloze';
import { answerPartOf, fillTemplate } from '$lib/packages/anki/template';
import { nothingSeen, wordsFromHtml } from '$lib/packages/anki/words';
import { writePackage } from '$lib/packages/anki/write';
import { deckForAnki } from '../anki/world';
import { timeToRead } from '../support/growth';
import { collectionOf, packageOf, zstdOf } from './make';
import { ground, noon, readPackage, sqlite } from './support';

const rounds = Number(process.env.FUZZ_ROUNDS ?? 600);
const longestMs = 2_000;

/** Bytes with some of them changed, left out or doubled. */
function mutated(bytes: Uint8Array, random: Random): Uint8Array {
	const at = () => Math.floor(random() * bytes.length);
	const how = random();
	if (how < 0.1) return bytes.slice(0, at());
	if (how < 0.2) return bytes.slice(at());
	const changed = bytes.slice();
	if (how < 0.3) {
		changed.copyWithin(at(), at(), at());
		return changed;
	}
	const count = 1 + Math.floor(random() ** 3 * 60);
	for (let index = 0; index < count; index++) changed[at()] = Math.floor(random() * 256);
	return changed;
}

let zips: readonly Uint8Array[] = [];
let collections: readonly Uint8Array[] = [];
beforeAll(() => {
	const notes = Array.from(
		{ length: 300 },
		(_, index) => `Who was number ${index}?\x1fPerson <b>${index}</b>`
	);
	const collection = collectionOf({ notes });
	collections = [collection, collectionOf()];
	zips = [
		writePackage(sqlite, deckForAnki(40, noon)),
		packageOf(collection),
		packageOf(zstdOf(collectionOf()), { version: 3, name: 'collection.anki21b' })
	];
});

/** Reads it, whatever it is, within the time there is. */
async function survive(bytes: Uint8Array, round: string) {
	const from = performance.now();
	const packaged = await readPackage(bytes, ground);
	expect(performance.now() - from, round).toBeLessThan(longestMs);
	if (!packaged.ok) expect(packaged.error.type, round).toMatch(/^package-/);
	return packaged.ok;
}

test('whatever is done to a package, it is read or refused', async () => {
	const random = createRandom('packages');
	for (let round = 0; round < rounds; round++) {
		const zip = zips[round % zips.length] ?? new Uint8Array();
		await survive(mutated(zip, random), `zip ${round}`);
	}
});

test('whatever is done to the database in it, it is read or refused', async () => {
	const random = createRandom('databases');
	let read = 0;
	for (let round = 0; round < rounds; round++) {
		const collection = collections[round % collections.length] ?? new Uint8Array();
		if (await survive(packageOf(mutated(collection, random)), `database ${round}`)) read++;
	}
	// Most changes hit words or empty space: if nothing were read, nothing would be tried.
	expect(read).toBeGreaterThan(rounds / 20);
});

const hostile = [
	'{{c1::',
	'}}',
	'{{',
	'{{#x}}',
	'::',
	'<b',
	'<a href="',
	'&#',
	'[sound:',
	'<hr id=answer',
	'<hr id="answer" ',
	'<!--'
];
const filling = { fields: new Map<string, string>(), isBack: true, cloze: (html: string) => html };
const readers = {
	cloze: (text: string) => askCloze(text, 1),
	words: (text: string) => wordsFromHtml(text, nothingSeen()),
	template: (text: string) => fillTemplate(answerPartOf(text), filling)
};

test.each(hostile)('four times as much of %j takes no more than about four times as long', (unit) => {
	for (const [name, read] of Object.entries(readers)) {
		const time = timeToRead(read, unit);
		time(1_000);
		expect(time(40_000), name).toBeLessThan(Math.max(1_000, time(10_000) * 12));
	}
});
