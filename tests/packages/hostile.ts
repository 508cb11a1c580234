import type { PackageError } from '$lib/core/sharing/packageErrors';
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

const text = (words: string) => new TextEncoder().encode(words);

/** What the database's change is of a collection that is otherwise in order. */
export const changed = (sql: string) =>
	packageOf(collectionOf({ change: (database) => void database.exec(sql) }));
export const ofModels = (models: unknown, made: MadeCollection = {}) =>
	packageOf(collectionOf({ ...made, models: typeof models === 'string' ? models : JSON.stringify(models) }));
export const withTemplate = (qfmt: string, afmt = '{{Back}}') => {
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

/** Packages that are refused, and why. Numbers are those of the corpus. */
export const refusals: readonly (readonly [name: string, bytes: () => Uint8Array, problem: PackageError])[] =
	[
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
					Array.from({ length: 60_000 }, (_, i) => ({
						name: String(i),
						content: new Uint8Array(),
						method: 0
					}))
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
				packageOf(zstdOf(collectionOf(), { windowByte: 21 << 3 }), {
					version: 3,
					name: 'collection.anki21b'
				}),
			{ type: 'package-unsafe', what: 'compression' }
		],
		[
			'59 a second frame behind the first',
			() =>
				packageOf(joined(zstdOf(collectionOf()), zstdBomb(3_000)), {
					version: 3,
					name: 'collection.anki21b'
				}),
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

/** Packages that are damaged: refused, or read without harm. */
export const damages: readonly (readonly [string, () => Uint8Array])[] = [
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
