import type { Random } from '../../core/random';
import type { CopyShelf, Opening, Storage, StorageChange, Stored } from '../ports';
import type { DeckEdits } from '../portsOfEdits';
import { ArticleVerbs } from './articles';
import { Canary, isBehind, type Keep, type Remembered } from './canary';
import { DeckVerbs } from './decks';
import { attempt } from './failure';
import { ForetoldVerbs } from './foretold';
import { missingRecords } from './gaps';
import { LogVerbs } from './log';
import { Outbox } from './outbox';
import { freshSelf, isSelf, readSelf, renewedSelf, type Ground } from './self';
import { MemoryVerbs } from './memories';
import { PageVerbs } from './pages';
import { readSeeded, seedDeck } from './seeding';
import { DraftVerbs, SettingsVerbs } from './shelves';
import type { SelfRow } from './rows';
import type { Database, Transaction } from './tables';

/** What a store is built on. */
export interface StoreParts {
	readonly database: Database;
	/** Opens the database; throws a `StorageFailure` where it may not be. */
	readonly open: () => Promise<void>;
	readonly keep: Keep;
	readonly name: string;
	readonly now: () => number;
	readonly random: Random;
	/** Resolves when the screen has moved on; an answer is written after that. */
	readonly calm?: () => Promise<void>;
	/** Tells other tabs of a change of ours. */
	readonly announce?: (change: StorageChange) => void;
}

/** The store itself: verbs over a database, and a way for it to be told what other tabs did. */
export interface Store extends Storage {
	hear(change: StorageChange): void;
}

/** A store whose every verb is the same wherever its rows are. */
export function createStore(parts: StoreParts): Store {
	const { database, keep, name, now, random } = parts;
	const listeners = new Set<(change: StorageChange) => void>();
	const hear = (change: StorageChange) => listeners.forEach((listener) => listener(change));
	const tell = (change: StorageChange) => {
		hear(change);
		// One tab keeping the fold is enough.
		if (change !== 'segment') parts.announce?.(change);
	};
	const canary = new Canary(keep, name);
	const foretold = new ForetoldVerbs(keep, { name, random });
	const ground: Ground = { database, now, random, canary, foretold, tell, opened: { database: null } };
	const log = new LogVerbs(ground, new Outbox(keep, name), parts.calm ?? (() => Promise.resolve()));
	return {
		start: () => start(parts, ground, log),
		log,
		decks: new DeckVerbs(ground),
		edits: createEdits(ground),
		pages: new PageVerbs(ground),
		memories: new MemoryVerbs(ground),
		articles: new ArticleVerbs(ground),
		drafts: new DraftVerbs(ground),
		settings: new SettingsVerbs(ground),
		copies: createCopies(ground, log),
		foretold,
		watch(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		acceptLoss: () => attempt(async () => canary.reset(await acceptGap(ground))),
		seeded: () => attempt(() => readSeeded(database)),
		seed: (shipped) => attempt(() => seedDeck(ground, shipped)),
		close: () => database.close(),
		hear
	};
}

/** Copies are rare and their code is large: it comes when it is asked for. */
function createCopies(ground: Ground, log: LogVerbs): CopyShelf {
	return {
		everything: () => attempt(async () => (await import('./copies')).readEverything(ground)),
		restore: (content) =>
			log.restored(content.records, () =>
				attempt(async () => (await import('./copies')).joinCopy(ground, content))
			)
	};
}

/** Changes of many cards come when they are asked for too. */
function createEdits(ground: Ground): DeckEdits {
	const verbs = () => import('./edits');
	return {
		imported: (deck) => attempt(async () => (await verbs()).readImported(ground, deck)),
		take: (deck, cards, text) => attempt(async () => (await verbs()).putDeck(ground, { deck, cards, text })),
		change: (changes) => attempt(async () => (await verbs()).changeDecks(ground, changes)),
		move: (move) => attempt(async () => (await verbs()).moveCards(ground, move))
	};
}

async function start(parts: StoreParts, ground: Ground, log: LogVerbs): Stored<Opening> {
	const { canary, random, database } = ground;
	const opened = await attempt(async (): Promise<Opening> => {
		await parts.open();
		const remembered = canary.read();
		const tables = ['devices', 'segments'] as const;
		const { self, opening } =
			(await database.read(tables, (tx) => findSelf(tx, remembered))) ??
			(await database.write(
				tables,
				async (tx) => (await findSelf(tx, remembered)) ?? putSelf(tx, { remembered, random })
			));
		ground.opened.database = self.database;
		if (opening.type !== 'lost') canary.raise(self);
		return opening;
	});
	if (opened.ok && opened.value.type !== 'lost' && log.waiting().length > 0) await log.retry();
	return opened;
}

/** Who a database is, and what its opening found. */
interface Found {
	readonly self: SelfRow;
	readonly opening: Opening;
}

/** What opening finds where nothing needs to be written; null in a new database, and where one is behind what is remembered of it. */
async function findSelf(tx: Transaction, remembered: Remembered | null): Promise<Found | null> {
	const self = await tx.get('devices', 'self');
	if (!self || !isSelf(self) || (remembered && isBehind(self, remembered))) return null;
	const missing = await missingRecords(tx, self);
	return { self, opening: missing > 0 ? lossOf(self, missing) : { type: 'returning' } };
}

/** Begins a new database; where more is remembered than is there, it goes on under a new device id. */
async function putSelf(
	tx: Transaction,
	{ remembered, random }: { readonly remembered: Remembered | null; readonly random: Random }
): Promise<Found> {
	const row = await tx.get('devices', 'self');
	const old = row && isSelf(row) ? row : null;
	const renewed = old ? renewedSelf(old, random) : { self: freshSelf(random), old: null };
	await tx.put('devices', [renewed.self, ...(renewed.old ? [renewed.old] : [])]);
	if (!remembered) return { self: renewed.self, opening: { type: 'first' } };
	const found = old?.records ?? 0;
	return { self: renewed.self, opening: { type: 'lost', remembered: remembered.records, found } };
}

function lossOf({ records }: SelfRow, missing: number): Opening {
	return { type: 'lost', remembered: records, found: records - missing };
}

/** Goes on under a new device id where own records are missing: the numbers of the old one stay as they are. */
async function acceptGap(ground: Ground): Promise<SelfRow> {
	return ground.database.write(['devices', 'segments'], async (tx) => {
		const self = await readSelf(tx, ground);
		const missing = await missingRecords(tx, self);
		if (missing === 0) return self;
		const renewed = renewedSelf({ ...self, records: self.records - missing }, ground.random);
		await tx.put('devices', [renewed.self, renewed.old]);
		return renewed.self;
	});
}
