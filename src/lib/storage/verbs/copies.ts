import type { Card, CardId } from '../../core/deck/card';
import type { BackupContent, Tombstone } from '../../core/sharing/content';
import { joinTimed, newestTime, type Timed } from '../../core/sharing/timed';
import type { CopyShelf, RestoreReport, Settings, Stored } from '../ports';
import { attempt } from './failure';
import { dropFold, joinRecords } from './join';
import { pagesOf } from './pages';
import type { DeckRow } from './rows';
import { recordsSince } from './segments';
import { readSelf, renewedSelf, type Ground } from './self';
import type { Transaction } from './tables';
import { tableNames } from './rows';

/** Everything out and everything in, over any database. */
export class CopyVerbs implements CopyShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	everything(): Stored<BackupContent> {
		return attempt(() =>
			this.#ground.database.read(tableNames, async (tx) => {
				const decks = await tx.all('decks');
				const settings = await tx.get('settings', 'settings');
				return {
					decks: decks.map(({ value, at, times, touched }) => ({ value, at, times, touched })),
					cards: (await tx.all('pages')).flatMap(({ cards }) => cards),
					articles: (await tx.all('articles')).map(({ value, at, times }) => ({ value, at, times })),
					settings: settings
						? { value: { ...settings.value }, at: settings.at, times: settings.times }
						: null,
					tombstones: await tx.all('tombstones'),
					records: await recordsSince(tx, {})
				};
			})
		);
	}

	restore(content: BackupContent): Stored<RestoreReport> {
		return attempt(async () => {
			const { database, canary, tell, random } = this.#ground;
			const { report, self } = await database.write(tableNames, async (tx) => {
				const { self, old } = renewedSelf(await readSelf(tx, this.#ground), random);
				await tx.put('devices', [...(old.seq > 0 ? [old] : []), self]);
				const joined = await joinRecords(tx, this.#ground, content.records);
				const graves = await joinTombstones(tx, content);
				const decks = await joinDecks(tx, content, graves);
				const cards = await joinCards(tx, content, graves);
				const articles = await joinArticles(tx, content);
				await joinSettings(tx, content);
				// A deck that comes back brings cards whose records were folded, and forgotten, long ago.
				if (decks + cards > 0) await dropFold(tx);
				const hybrid = Math.max(joined.self.hybrid, joined.self.seen);
				await tx.put('devices', [{ ...joined.self, hybrid }]);
				return { report: { decks, cards, articles, records: joined.added }, self: joined.self };
			});
			canary.reset(self);
			tell('decks');
			tell('settings');
			tell('log');
			return report;
		});
	}
}

type Graves = Map<string, Tombstone>;

/** Keeps the later deletion of each thing, and gives them all. */
async function joinTombstones(tx: Transaction, { tombstones }: BackupContent): Promise<Graves> {
	const graves: Graves = new Map((await tx.all('tombstones')).map((each) => [each.id, each]));
	for (const theirs of tombstones) {
		const ours = graves.get(theirs.id);
		if (!ours || ours.hybrid < theirs.hybrid) graves.set(theirs.id, theirs);
	}
	await tx.put('tombstones', [...graves.values()]);
	return graves;
}

/** Whether something written at `newest` was deleted later; an edit newer than the deletion revives it. */
async function isDeleted(
	tx: Transaction,
	graves: Graves,
	{ id, newest }: { readonly id: string; readonly newest: number }
): Promise<boolean> {
	const tombstone = graves.get(id);
	if (!tombstone) return false;
	if (tombstone.hybrid >= newest) return true;
	graves.delete(id);
	await tx.remove('tombstones', [id]);
	return false;
}

async function joinDecks(tx: Transaction, { decks }: BackupContent, graves: Graves): Promise<number> {
	let changed = 0;
	for (const theirs of decks) {
		const { id } = theirs.value;
		const ours = await tx.get('decks', id);
		const joined = ours ? joinTimed(ours, theirs) : theirs;
		const touched = Math.max(ours?.touched ?? 0, theirs.touched);
		if (await isDeleted(tx, graves, { id, newest: Math.max(newestTime(joined), touched) })) continue;
		const row: DeckRow = { ...joined, id, touched, cards: ours?.cards ?? 0, pages: ours?.pages ?? 0 };
		// A newer time counts even where the words are the same: deletions are measured against it.
		if (ours && same(row, ours)) continue;
		if (!ours || !same(row.value, ours.value)) changed++;
		await tx.put('decks', [row]);
	}
	for (const row of await tx.all('decks'))
		if (await isDeleted(tx, graves, { id: row.id, newest: Math.max(newestTime(row), row.touched) })) {
			await layOut(tx, row, []);
			await tx.remove('decks', [row.id]);
			await tx.remove('memories', [row.id]);
			changed++;
		}
	return changed;
}

async function joinCards(tx: Transaction, { cards }: BackupContent, graves: Graves): Promise<number> {
	let changed = 0;
	for (const row of await tx.all('decks')) {
		const ours = (await tx.tail('pages', row.id, 0)).flatMap((page) => page.cards);
		const byId = new Map<CardId, Timed<Card>>(ours.map((card) => [card.value.id, card]));
		for (const theirs of cards) {
			if (theirs.value.deck !== row.id) continue;
			const known = byId.get(theirs.value.id);
			byId.set(theirs.value.id, known ? joinTimed(known, theirs) : theirs);
		}
		const kept: Timed<Card>[] = [];
		for (const card of byId.values())
			if (!(await isDeleted(tx, graves, { id: card.value.id, newest: newestTime(card) }))) kept.push(card);
		const before = new Map(ours.map((card) => [card.value.id, card]));
		const different = kept.filter(({ value }) => !same(value, before.get(value.id)?.value)).length;
		const gone = ours.length - kept.filter(({ value }) => before.has(value.id)).length;
		changed += different + gone;
		if (gone > 0 || kept.some((card) => !same(card, before.get(card.value.id)))) await layOut(tx, row, kept);
	}
	return changed;
}

async function layOut(tx: Transaction, row: DeckRow, cards: readonly Timed<Card>[]): Promise<void> {
	const places = await tx.places('pages', row.id);
	await tx.remove(
		'pages',
		places.map((place) => [row.id, place] as const)
	);
	const pages = pagesOf(row.id, cards);
	await tx.put('pages', pages);
	await tx.put('decks', [{ ...row, cards: cards.length, pages: pages.length }]);
}

async function joinArticles(tx: Transaction, { articles }: BackupContent): Promise<number> {
	let changed = 0;
	for (const theirs of articles) {
		const ours = await tx.get('articles', theirs.value.id);
		const row = { ...(ours ? joinTimed(ours, theirs) : theirs), id: theirs.value.id };
		if (ours && same(row, ours)) continue;
		if (!ours || !same(row.value, ours.value)) changed++;
		await tx.put('articles', [row]);
	}
	return changed;
}

async function joinSettings(tx: Transaction, { settings }: BackupContent): Promise<void> {
	if (!settings) return;
	const ours = await tx.get('settings', 'settings');
	const theirs = settings as Timed<Partial<Settings>>;
	await tx.put('settings', [{ ...(ours ? joinTimed(ours, theirs) : theirs), id: 'settings' }]);
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

/** Objects compare whatever order their fields were written in. */
function sorted(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
