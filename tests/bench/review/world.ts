import type { Card, CardId, Deck, DeckId } from '../../../src/lib/core/deck/card';
import type { LogRecord } from '../../../src/lib/core/log/record';
import { createRandom, mintId } from '../../../src/lib/core/random';
import { defaultWeights } from '../../../src/lib/core/scheduling/weights';
import { schedulerVersion } from '../../../src/lib/core/scheduling/memory';
import { dayMs } from '../../../src/lib/core/time';
import { foldForCache, foldShelf } from '../../../src/lib/state/shelfFold';
import { MemoryDatabase } from '../../../src/lib/storage/memory/database';
import { createMemoryStorage } from '../../../src/lib/storage/memory/storage';
import { keyFields, tableNames } from '../../../src/lib/storage/verbs/rows';
import { rowsFromRecords } from '../../../src/lib/storage/verbs/segments';
import { isSelf } from '../../../src/lib/storage/verbs/self';

/** A database as a browser is given it: keys and rows of each table, typed arrays as text. */
export type World = readonly {
	readonly name: string;
	readonly key: readonly string[];
	readonly rows: string;
}[];

/** How much a student has: cards in decks of up to 1,000, and reviews, the same number of each card. */
export interface Amount {
	readonly cards: number;
	readonly reviews: number;
}

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

/**
 * A student's database after some months, at `now` (ms since 1970), written through the app's own verbs: every card has been reviewed
 * and is due again, the fold is cached as after a sitting.
 */
export async function createWorld({ cards, reviews }: Amount, now: number): Promise<World> {
	const database = new MemoryDatabase();
	const random = createRandom('world');
	const storage = createMemoryStorage({ now: () => now - 500 * dayMs, random, database });
	await storage.start();
	const ids: CardId[] = [];
	for (let start = 0; start < cards; start += 1000) {
		const deck = deckOf(mintId(random) as DeckId, start);
		const part = Array.from({ length: Math.min(1000, cards - start) }, (_, i) =>
			cardOf(deck.id, { id: mintId(random) as CardId, number: start + i })
		);
		await storage.decks.add(deck, part);
		ids.push(...part.map(({ id }) => id));
	}
	await database.write(['devices', 'segments'], async (tx) => {
		const self = await tx.get('devices', 'self');
		if (!self || !isSelf(self)) throw new Error('Inconsistent: a store that was started knows itself');
		const start = now - 400 * dayMs;
		const records = Array.from({ length: reviews }, (_, i): LogRecord => ({
			device: self.device,
			seq: i + 1,
			hybrid: start + Math.floor((i / reviews) * 150 * dayMs) + i,
			at: start + Math.floor((i / reviews) * 150 * dayMs),
			offsetMinutes: 0,
			token: mintId(random),
			card: ids[i % ids.length] ?? ('' as CardId),
			scheduler: schedulerVersion,
			act: {
				type: 'grade',
				grade: i % 7 === 3 ? 1 : 3,
				asked: 'flip',
				run: 'review',
				side: 'forward',
				promisedMinutes: 1440,
				elapsedMs: 4000
			}
		}));
		await tx.put('segments', rowsFromRecords(records));
		const hybrid = records.at(-1)?.hybrid ?? 0;
		await tx.put('devices', [{ ...self, seq: reviews, records: reviews, hybrid }]);
	});
	const cached = await storage.memories.read();
	if (!cached.ok) throw new Error(cached.error.type);
	const fold = await foldShelf(storage, cached.value, { rules });
	const moved = fold.ok ? await foldForCache(storage.log, fold.value, rules) : fold;
	if (!moved.ok) throw new Error(`Inconsistent: ${moved.error.type}`);
	await storage.memories.write(moved.value.base, rules);
	return dump(database);
}

function dump(database: MemoryDatabase): Promise<World> {
	return database.read(tableNames, async (tx) => {
		const world = [];
		for (const name of tableNames)
			world.push({ name, key: keyFields[name], rows: JSON.stringify(await tx.all(name), typedAsText) });
		return world;
	});
}

function typedAsText(_: string, value: unknown): unknown {
	if (!ArrayBuffer.isView(value)) return value;
	const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
	return { typed: value.constructor.name, base64: bytes.toString('base64') };
}

function deckOf(id: DeckId, number: number): Deck {
	return {
		id,
		article: null,
		createdAt: number,
		importedFrom: 'pakistan-russia',
		title: `Treaties, part ${number / 1000 + 1}`,
		author: 'A. Author',
		licence: 'CC0',
		language: 'en',
		source: '',
		version: '1'
	};
}

function cardOf(deck: DeckId, { id, number }: { readonly id: CardId; readonly number: number }): Card {
	const sentence = `The agreement numbered ${number} was signed in ${1900 + (number % 100)} by both governments.`;
	return {
		id,
		deck,
		article: null,
		kind: 'date',
		form: 'question',
		prompt: `In what year was the agreement numbered ${number} signed by both governments?`,
		answer: String(1900 + (number % 100)),
		accepted: [],
		options: ['1899', '2001', '2002'],
		quote: { text: sentence.repeat(2) },
		rule: 'year',
		tags: ['treaties'],
		writtenId: null,
		origin: id,
		fact: `${id}-fact`
	};
}
