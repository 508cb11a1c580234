import { describe, expect, test } from 'vitest';
import type { PackageError } from '$lib/core/sharing/packageErrors';
import { Unfolding } from '$lib/packages/budget';
import { readPackage } from '$lib/packages/anki/read';
import {
	basicJson,
	collectionOf,
	joined,
	packageOf,
	zipOf,
	zstdBomb,
	zstdOf,
	type MadeCollection
} from './make';
import { ground, sqlite } from './support';

const longestMs = 2_000;
const text = (words: string) => new TextEncoder().encode(words);

/** Reads within the time there is; throws nothing, whatever comes. */
async function read(bytes: Uint8Array) {
	const from = performance.now();
	const packaged = await readPackage(sqlite, bytes, ground);
	expect(performance.now() - from).toBeLessThan(longestMs);
	return packaged;
}

/** What the database's change is of a collection that is otherwise in order. */
const changed = (sql: string) => packageOf(collectionOf({ change: (database) => void database.exec(sql) }));
const ofModels = (models: unknown, made: MadeCollection = {}) =>
	packageOf(collectionOf({ ...made, models: typeof models === 'string' ? models : JSON.stringify(models) }));
const withTemplate = (qfmt: string, afmt = '{{Back}}') => {
	const basic = basicJson[5];
	return ofModels({
		5: { ...basic, css: '.card { background: url(https://x.example) }', tmpls: [{ ord: 0, qfmt, afmt }] }
	});
};
const fields = (count: number) => Array.from({ length: count }, (_, ord) => ({ name: `F${ord}`, ord }));

const whole = () => packageOf(collectionOf());

/** A page of the database overwritten. */
function damaged(at: number, bytes: readonly number[]): Uint8Array {
	const collection = collectionOf({
		notes: Array.from({ length: 3_000 }, (_, i) => `Question ${i}?\x1fAnswer ${i}`)
	});
	collection.set(bytes, at);
	return packageOf(collection);
}

/** The zip with the checksum of its first file changed in its list. */
function withAnotherSum(zip: Uint8Array): Uint8Array {
	const changed = zip.slice();
	const list = new DataView(zip.buffer).getUint32(zip.length - 6, true);
	changed[list + 16] = (changed[list + 16] ?? 0) ^ 1;
	return changed;
}

const refusals: readonly (readonly [name: string, bytes: () => Uint8Array, problem: PackageError])[] = [
	[
		'50 a flat zip bomb',
		() => packageOf(new Uint8Array(60_000_000)),
		{ type: 'package-too-large', what: 'ratio' }
	],
	[
		'51 files that lie over each other',
		() =>
			zipOf([
				{ name: 'meta', content: new Uint8Array([8, 2]), method: 0 },
				{ name: 'collection.anki21', content: collectionOf(), at: 0 }
			]),
		{ type: 'package-broken' }
	],
	['52 a zip inside a zip', () => packageOf(whole()), { type: 'package-broken' }],
	[
		'53 a claimed size that is another',
		() => zipOf([{ name: 'collection.anki21', content: new Uint8Array(50_000_000), claimed: 10 }]),
		{ type: 'package-too-large', what: 'ratio' }
	],
	[
		'54 a name that leads out',
		() => packageOf(collectionOf(), { others: [{ name: '../../evil', content: text('x') }] }),
		{ type: 'package-unsafe', what: 'names' }
	],
	[
		'54 an absolute name',
		() => packageOf(collectionOf(), { others: [{ name: '/abs', content: text('x') }] }),
		{ type: 'package-unsafe', what: 'names' }
	],
	[
		'54 a name with a drive',
		() => packageOf(collectionOf(), { others: [{ name: 'C:\\evil', content: text('x') }] }),
		{ type: 'package-unsafe', what: 'names' }
	],
	[
		'54 a name with NUL',
		() => packageOf(collectionOf(), { others: [{ name: 'a\0b', content: text('x') }] }),
		{ type: 'package-unsafe', what: 'names' }
	],
	[
		'55 one name twice',
		() => packageOf(collectionOf(), { others: [{ name: 'media', content: text('{}') }] }),
		{ type: 'package-unsafe', what: 'names' }
	],
	[
		'56 very many files',
		() =>
			zipOf(
				Array.from({ length: 60_000 }, (_, i) => ({ name: String(i), content: new Uint8Array(), method: 0 }))
			),
		{ type: 'package-too-large', what: 'files' }
	],
	[
		'57 encrypted',
		() => zipOf([{ name: 'collection.anki21', content: collectionOf(), flags: 1 }]),
		{ type: 'package-unsafe', what: 'encrypted' }
	],
	[
		'57 an unknown method',
		() => zipOf([{ name: 'collection.anki21', content: collectionOf(), method: 14 }]),
		{ type: 'package-unsafe', what: 'method' }
	],
	[
		'57 zip64',
		() => zipOf([{ name: 'collection.anki21', content: collectionOf() }], 0xffff),
		{ type: 'package-too-large', what: 'files' }
	],
	['58 a list cut short', () => whole().slice(0, -40), { type: 'package-broken' }],
	['58 a file cut in half', () => whole().slice(0, 700), { type: 'package-broken' }],
	[
		'58 a length that is another',
		() => zipOf([{ name: 'collection.anki21', content: collectionOf(), claimed: 5 }]),
		{ type: 'package-broken' }
	],
	[
		'58 a checksum that is another',
		() => withAnotherSum(zipOf([{ name: 'collection.anki21', content: collectionOf() }])),
		{ type: 'package-broken' }
	],
	[
		'59 a zstd bomb',
		() => packageOf(zstdBomb(3_000), { version: 3, name: 'collection.anki21b' }),
		{ type: 'package-too-large', what: 'ratio' }
	],
	[
		'59 a window of 2 GB',
		() =>
			packageOf(zstdOf(collectionOf(), { windowByte: 21 << 3 }), { version: 3, name: 'collection.anki21b' }),
		{ type: 'package-unsafe', what: 'compression' }
	],
	[
		'59 a second frame behind the first',
		() =>
			packageOf(joined(zstdOf(collectionOf()), zstdBomb(3_000)), { version: 3, name: 'collection.anki21b' }),
		{ type: 'package-broken' }
	],
	['60 version 99', () => packageOf(collectionOf(), { version: 99 }), { type: 'package-newer' }],
	[
		'60 a version that is no message',
		() =>
			zipOf([
				{ name: 'meta', content: new Uint8Array([255, 255]) },
				{ name: 'collection.anki2', content: collectionOf() }
			]),
		{ type: 'package-broken' }
	],
	['64 a view', () => changed('CREATE VIEW v AS SELECT 1'), { type: 'package-unsafe', what: 'tables' }],
	[
		'64 a trigger',
		() => changed('CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END'),
		{ type: 'package-unsafe', what: 'tables' }
	],
	[
		'64 a virtual table',
		() => changed('CREATE VIRTUAL TABLE f USING fts3(x)'),
		{ type: 'package-unsafe', what: 'tables' }
	],
	[
		'64 a column that is computed',
		() => changed('CREATE TABLE g (a, b GENERATED ALWAYS AS (a || a))'),
		{ type: 'package-unsafe', what: 'tables' }
	],
	[
		'66 notes without end',
		() =>
			changed(
				'DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, id AS guid, 5 AS mid, 0 AS tags, 0 AS flds FROM n'
			),
		{ type: 'package-unsafe', what: 'tables' }
	],
	['67 schema 10', () => packageOf(collectionOf({ version: 10 })), { type: 'package-broken' }],
	['67 schema 12', () => packageOf(collectionOf({ version: 12 })), { type: 'package-broken' }],
	['67 schema 19', () => packageOf(collectionOf({ version: 19 })), { type: 'package-newer' }],
	['67 a schema that is no number', () => changed("UPDATE col SET ver = 'x'"), { type: 'package-broken' }],
	[
		'68 500 fields, and a type that has 2',
		() => packageOf(collectionOf({ notes: [Array.from({ length: 500 }, () => 'x').join('\x1f')] })),
		{ type: 'package-empty' }
	],
	[
		'68 500 fields as their type says',
		() =>
			ofModels(
				{ 5: { ...basicJson[5], flds: fields(500) } },
				{ notes: [Array.from({ length: 500 }, () => 'x').join('\x1f')] }
			),
		{ type: 'package-empty' }
	],
	['68 no fields', () => packageOf(collectionOf({ notes: [''] })), { type: 'package-empty' }],
	['69 note types missing', () => ofModels(''), { type: 'package-broken' }],
	['69 note types that are a list of numbers', () => ofModels('[1,2,3]'), { type: 'package-broken' }],
	['69 note types 100,000 deep', () => ofModels('['.repeat(100_000)), { type: 'package-broken' }],
	[
		'69 note types of 60 MB',
		() => ofModels(`{"5":${JSON.stringify('x'.repeat(60_000_000))}}`),
		{ type: 'package-too-large', what: 'ratio' }
	],
	['no zip', () => text('# A deck\n\nQ: When?\nA: 1956\n'), { type: 'package-foreign' }],
	[
		'a zip of something else',
		() => zipOf([{ name: 'word/document.xml', content: text('<xml/>') }]),
		{ type: 'package-foreign' }
	],
	['no database', () => packageOf(text('x'.repeat(5_000))), { type: 'package-broken' }],
	['no cards', () => packageOf(collectionOf({ notes: [] })), { type: 'package-empty' }],
	[
		'more cards than may be',
		() =>
			packageOf(
				collectionOf({
					notes: Array.from({ length: 50_001 }, (_, i) => `Question ${i} ${i * 7919}?\x1fAnswer ${i}`)
				})
			),
		{ type: 'package-too-large', what: 'cards' }
	]
];

describe('is refused, by name and soon', () => {
	test.each(refusals)('%s', async (_, bytes, problem) => {
		expect(await read(bytes())).toEqual({ ok: false, error: problem });
	});
});

test('50 nothing is unfolded past 300 MB, however badly it was packed', () => {
	const unfolding = new Unfolding(250_000_000);
	const piece = new Uint8Array(1_000_000);
	for (let count = 0; count < 300; count++) unfolding.take(piece);
	expect(() => unfolding.take(piece)).toThrow('package-too-large');
});

describe('is damaged, and refused or read without harm', () => {
	const cases: readonly (readonly [string, () => Uint8Array])[] = [
		[
			'65 a page of garbage',
			() =>
				damaged(
					4_096 * 3,
					Array.from({ length: 4_096 }, (_, i) => (i * 37) & 255)
				)
		],
		['65 a root that points to itself', () => damaged(4_096 * 2, [5, 0, 0, 0, 1, 15, 0, 0, 0, 0, 0, 3])],
		['65 a free list that runs in a circle', () => damaged(32, [0, 0, 0, 3, 0, 0, 0, 200])],
		['65 a page size of none', () => damaged(16, [0, 0])],
		[
			'65 a schema of garbage',
			() =>
				damaged(
					100,
					Array.from({ length: 900 }, (_, i) => (i * 91) & 255)
				)
		]
	];
	test.each(cases)('%s', async (_, bytes) => {
		const packaged = await read(bytes());
		if (packaged.ok) expect(packaged.value.decks.length).toBeGreaterThan(0);
		else expect(packaged.error.type).toMatch(/^package-/);
	});
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
