import { describe, expect, test } from 'vitest';
import { Unfolding } from '$lib/packages/budget';
import { changed, ofModels, refusals, withTemplate } from './hostile';
import { basicJson, collectionOf, packageOf, zipOf } from './make';
import { ground, readPackage } from './support';

const longestMs = 2_000;
const text = (words: string) => new TextEncoder().encode(words);

/** Reads within the time there is; throws nothing, whatever comes. */
async function read(bytes: Uint8Array) {
	const from = performance.now();
	const packaged = await readPackage(bytes, ground);
	expect(performance.now() - from).toBeLessThan(longestMs);
	return packaged;
}

/* Those with a number in the corpus come with all of it in tests/state/corpus. */
describe('is refused, by name and soon', () => {
	const unnumbered = refusals.filter(([name]) => !/^\d/.test(name));
	test.each(unnumbered)('%s', async (_, bytes, problem) => {
		expect(await read(bytes())).toEqual({ ok: false, error: problem });
	});
});

test('50 nothing is unfolded past 300 MB, however badly it was packed', () => {
	const unfolding = new Unfolding(250_000_000);
	const piece = new Uint8Array(1_000_000);
	for (let count = 0; count < 300; count++) unfolding.take(piece);
	expect(() => unfolding.take(piece)).toThrow('package-too-large');
});

/** Prompts and answers of what was read. */
async function words(bytes: Uint8Array) {
	const packaged = await read(bytes);
	if (!packaged.ok) throw new Error(packaged.error.type);
	const cards = packaged.value.decks.flatMap(({ text }) => text.cards);
	return { cards: cards.map(({ prompt, answer }) => [prompt, answer]), packaged: packaged.value };
}

describe('is inert', () => {
	test('61 both older names without a word on the version: the newer one counts', async () => {
		const newer = collectionOf({ notes: ['New?\x1fyes'] });
		const bytes = zipOf([
			{ name: 'collection.anki2', content: collectionOf({ notes: ['Please update\x1fAnki'] }) },
			{ name: 'collection.anki21', content: newer }
		]);
		expect((await words(bytes)).cards).toEqual([['New?', 'yes']]);
	});

	test('62, 63 the list of media is not read, and media are not unfolded', async () => {
		const others = [
			{ name: '0', content: text('<svg onload=alert(1)>') },
			{ name: '1', content: new Uint8Array(50_000_000) }
		];
		const media = { name: 'media', content: text('{"__proto__":"../../x","no":"1","9":"missing"}') };
		const bytes = zipOf([{ name: 'collection.anki21', content: collectionOf() }, media, ...others]);
		expect((await words(bytes)).packaged.losses.cautions).toContainEqual({ type: 'files-left', count: 2 });
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test('70 scripts in templates are counted and left behind', async () => {
		const { cards, packaged } = await words(
			withTemplate('{{Front}}<script>fetch("https://x.example")</script><img src=x onerror=alert(1)>')
		);
		expect(cards).toEqual([['Who?', 'Nasser']]);
		expect(packaged.losses.cautions).toEqual([
			{ type: 'media-removed', cards: 1 },
			{ type: 'scripts-removed', count: 2 },
			{ type: 'styles-removed', count: 1 }
		]);
	});

	test('70 sections 1,000 deep, and never closed', async () => {
		expect(
			(await words(withTemplate(`${'{{#Front}}'.repeat(1_000)}{{Front}}${'{{/Front}}'.repeat(1_000)}`))).cards
		).toEqual([['Who?', 'Nasser']]);
		expect((await words(withTemplate(`${'{{#Front}}'.repeat(100_000)}{{Front}}`))).cards).toEqual([
			['Who?', 'Nasser']
		]);
	});

	test('70 a field called __proto__', async () => {
		const flds = [
			{ name: '__proto__', ord: 0 },
			{ name: 'constructor', ord: 1 }
		];
		const tmpls = [{ ord: 0, qfmt: '{{__proto__}}', afmt: '{{constructor}}' }];
		expect((await words(ofModels({ 5: { ...basicJson[5], flds, tmpls } }))).cards).toEqual([
			['Who?', 'Nasser']
		]);
	});

	test('HTML of all kinds comes as words, or not at all', async () => {
		const notes = [
			'<script>alert(1)</script>A<iframe srcdoc="<b>x</b>"></iframe>\x1f<svg onload=alert(1)><text>x</text></svg>B',
			'<a href="javascript:alert(1)">C</a>\x1f<style>@import url(https://x.example)</style>D',
			'&lt;b&gt;E\x1f[sound:--script=x]F',
			`${'<b>'.repeat(10_000)}G\x1fH`,
			'<img src=x>\x1fanswer',
			'{{c1::{{c1::{{c1::x\x1fI'
		];
		const { cards, packaged } = await words(packageOf(collectionOf({ notes })));
		expect(cards).toEqual([
			['A', 'B'],
			['C', 'D'],
			['<b>E', 'F'],
			['G', 'H'],
			['{{c1::{{c1::{{c1::x', 'I']
		]);
		expect(packaged.losses.dropped).toEqual([{ line: null, text: '', reason: 'media-only' }]);
	});

	test('one million tags, dates that never were and states that cannot be', async () => {
		const tagged = packageOf(collectionOf({ tags: 'tag '.repeat(4_000) }));
		expect((await read(tagged)).ok).toBe(true);
		const wild = [
			`{"s":1e308,"d":99,"lrt":-1}`,
			`{"s":0,"d":5}`,
			`{"s":-1,"d":5}`,
			`{"s":"x"}`,
			`{`,
			`{"s":5,"d":5,"lrt":99999999999}`
		];
		for (const data of wild) {
			const sql = `UPDATE cards SET type = 2, queue = 2, due = 9007199254740991, ivl = -5, data = '${data}'`;
			const packaged = await read(changed(sql));
			expect(packaged.ok && packaged.value.progress.records).toEqual([]);
		}
		const log =
			'INSERT INTO revlog VALUES (9007199254740991,1,0,3,1,1,0,1,1),(-5,1,0,3,1,1,0,1,1),(1700000000001,1,0,9,1,1,0,1,1),(1700000000002,1,0,3,1,1,0,1,1)';
		const packaged = await read(changed(log));
		expect(packaged.ok && packaged.value.progress.reviews).toBe(1);
		expect(packaged.ok && packaged.value.losses.cautions).toEqual([{ type: 'reviews-unread', count: 3 }]);
	});
});
