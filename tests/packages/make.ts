import { deflateSync } from 'fflate';
import type { Database } from 'sql.js';
import { schema } from '$lib/packages/anki/schema';
import { crcOf } from '$lib/packages/zip/crc';
import { sqlite } from './support';

/** A file in a zip, true to itself unless said otherwise. */
export interface MadeEntry {
	readonly name: string;
	readonly content: Uint8Array;
	readonly method?: number;
	readonly flags?: number;
	/** What its headers claim to be its size. */
	readonly claimed?: number;
	/** Where its list entry points instead. */
	readonly at?: number;
}

const text = (words: string) => new TextEncoder().encode(words);

function record(
	length: number,
	fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]
): Uint8Array {
	const view = new DataView(new ArrayBuffer(length));
	for (const [at, bytes, value] of fields)
		if (bytes === 2) view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
	return new Uint8Array(view.buffer);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A zip of these files; `count` is how many its end claims. */
export function zipOf(entries: readonly MadeEntry[], count = entries.length): Uint8Array {
	const locals: Uint8Array[] = [];
	const list: Uint8Array[] = [];
	let offset = 0;
	for (const { name, content, method = 8, flags = 0, claimed = content.length, at = offset } of entries) {
		const packed = method === 8 ? deflateSync(content) : content;
		const named = text(name);
		const crc = crcOf(content);
		const common = (from: number) =>
			[
				[from, 2, 20],
				[from + 2, 2, flags],
				[from + 4, 2, method],
				[from + 10, 4, crc],
				[from + 14, 4, packed.length],
				[from + 18, 4, claimed],
				[from + 22, 2, named.length]
			] as const;
		const local = joined(record(30, [[0, 4, 0x04034b50], ...common(4)]), named, packed);
		locals.push(local);
		list.push(joined(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...common(6), [42, 4, at]]), named));
		offset += local.length;
	}
	const listBytes = list.reduce((sum, part) => sum + part.length, 0);
	const end = record(22, [
		[0, 4, 0x06054b50],
		[8, 2, count],
		[10, 2, count],
		[12, 4, listBytes],
		[16, 4, offset]
	]);
	return joined(...locals, ...list, end);
}

const deckJson = { 1: { id: 1, name: 'Default' }, 7: { id: 7, name: 'Deck' } };
export const basicJson = {
	5: {
		id: 5,
		name: 'Basic',
		type: 0,
		css: '',
		flds: [
			{ name: 'Front', ord: 0 },
			{ name: 'Back', ord: 1 }
		],
		tmpls: [{ name: 'Card 1', ord: 0, qfmt: '{{Front}}', afmt: '{{FrontSide}}<hr id=answer>{{Back}}' }]
	}
};

/** What a made collection holds; one card where nothing is said. */
export interface MadeCollection {
	readonly version?: number;
	readonly models?: string;
	readonly decks?: string;
	readonly conf?: string;
	/** Fields of each note, parted as Anki parts them. */
	readonly notes?: readonly string[];
	readonly tags?: string;
	/** Changes to the database after all. */
	readonly change?: (database: Database) => void;
}

/** A collection of schema 11. */
export function collectionOf(made: MadeCollection = {}): Uint8Array {
	const { version = 11, notes = ['Who?\x1fNasser'], tags = '', conf = '{}' } = made;
	const { models = JSON.stringify(basicJson), decks = JSON.stringify(deckJson) } = made;
	const database = new sqlite.Database();
	database.exec(schema);
	const head = database.prepare('INSERT INTO col VALUES (1,1700000000,1700000000000,0,?,0,0,0,?,?,?,?,?)');
	head.run([version, conf, models, decks, '{}', '{}']);
	head.free();
	const note = database.prepare("INSERT INTO notes VALUES (?,?,5,0,0,?,?,'',0,0,'')");
	const card = database.prepare("INSERT INTO cards VALUES (?,?,7,0,0,0,0,0,1,0,0,0,0,0,0,0,0,'{}')");
	for (const [index, fields] of notes.entries()) {
		note.run([index + 1, `guid ${index}`, tags, fields]);
		card.run([index + 1, index + 1]);
	}
	note.free();
	card.free();
	made.change?.(database);
	const bytes = database.export();
	database.close();
	return bytes;
}

/** A package around a collection. */
export function packageOf(
	collection: Uint8Array,
	{ version = 2, name = 'collection.anki21', others = [] as readonly MadeEntry[] } = {}
): Uint8Array {
	const meta = { name: 'meta', content: new Uint8Array([8, version]), method: 0 };
	const media = { name: 'media', content: text('{}') };
	return zipOf([meta, { name, content: collection, method: version === 3 ? 0 : 8 }, media, ...others]);
}

/** Bytes as a zstd frame that packs nothing. */
export function zstdOf(content: Uint8Array, { windowByte = 0x58, flags = 0 } = {}): Uint8Array {
	const most = 100_000;
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < content.length; at += most) {
		const block = content.subarray(at, at + most);
		const head = (block.length << 3) | (at + most >= content.length ? 1 : 0);
		blocks.push(new Uint8Array([head & 255, (head >> 8) & 255, head >> 16]), block);
	}
	return joined(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, flags, windowByte]), ...blocks);
}

/** A zstd frame of so many blocks that each repeat one byte 128 times 1,024 times. */
export function zstdBomb(blocks: number): Uint8Array {
	const body = new Uint8Array(blocks * 4);
	for (let block = 0; block < blocks; block++) {
		const head = (131_072 << 3) | (1 << 1) | (block === blocks - 1 ? 1 : 0);
		body.set([head & 255, (head >> 8) & 255, head >> 16, 0], block * 4);
	}
	return joined(new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]), body);
}
