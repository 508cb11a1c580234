import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Card, CardId, CardContent, Deck, DeckHead, DeckId } from '$lib/core/deck/card';
import { hashText, idFromWords } from '$lib/core/random';
import { defaultWeights } from '$lib/core/scheduling/weights';
import type { DeckForAnki } from '$lib/packages/anki/write';
import type { ReadingGround } from '$lib/packages/anki/collectionReader';
import { openPackage } from '$lib/packages/anki/open';
import type { PackagePart } from '$lib/packages/anki/part';
import { readPackage as readParts } from '$lib/packages/anki/read';
import { startSqlite } from '$lib/packages/sqlite/sqlite';

const wasm = readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));

/** SQLite for tests, under Node. */
export const sqlite = await startSqlite(new Uint8Array(wasm).buffer);

export const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

/** A Monday's noon in Berlin, in winter. */
export const noon = { at: Date.UTC(2026, 10, 30, 11), offsetMinutes: 60 };

export const ground: ReadingGround = { rules, now: noon.at, offsetAt: () => noon.offsetMinutes };

/** Each part as another thread gets it. */
async function* handedOver(parts: AsyncIterable<PackagePart>): AsyncGenerator<PackagePart> {
	for await (const part of parts) yield structuredClone(part);
}

/** Reads a package on this thread, as two workers do it together. */
export const readPackage = (bytes: Uint8Array, by: ReadingGround) =>
	readParts(handedOver(openPackage(sqlite, bytes)), by);

export const idOf = (name: string) => idFromWords(hashText(name));

/** A deck as it is kept, with these cards. */
export function deckOf(
	contents: readonly CardContent[],
	head: Partial<DeckHead> = {}
): Pick<DeckForAnki, 'deck' | 'cards'> {
	const id = idOf('deck') as DeckId;
	const deck: Deck = {
		title: 'The Suez crisis',
		author: 'A. Teacher',
		licence: 'CC BY 4.0',
		language: 'en',
		source: 'Lecture 7',
		version: '2',
		modes: [],
		...head,
		id,
		article: null,
		createdAt: Date.UTC(2026, 9, 1, 9),
		importedFrom: null
	};
	const cards: Card[] = contents.map((content, index) => ({
		...content,
		id: idOf(`card ${index}`) as CardId,
		deck: id,
		article: null
	}));
	return { deck, cards };
}
