import { clockAfterForeign } from '../../core/log/hybrid';
import type { BackupContent } from '../../core/sharing/content';
import { joinTimed, newestTime, type Timed } from '../../core/sharing/timed';
import type { RestoreReport, Settings } from '../ports';
import { missingRecords } from './gaps';
import { isDeleted, joinTombstones, type Graves } from './graves';
import { allImported, putImported, removeImported } from './imported';
import { joinRecords } from './join';
import { joinCards } from './joinCards';
import { dropFold } from './memoryRows';
import { tableNames, type DeckRow } from './rows';
import { same } from './same';
import { recordsSince } from './segments';
import { readSelf, renewedSelf, type Ground } from './self';
import type { Transaction } from './tables';

/** All that is kept, as of one instant. */
export function readEverything({ database }: Ground): Promise<BackupContent> {
	return database.read(tableNames, async (tx) => {
		const decks = await tx.all('decks');
		const settings = await tx.get('settings', 'settings');
		return {
			decks: decks.map(({ value, at, times, touched }) => ({ value, at, times, touched })),
			cards: (await tx.all('pages')).flatMap(({ cards }) => cards),
			articles: (await tx.all('articles')).map(({ value, at, times }) => ({ value, at, times })),
			settings: settings ? { value: { ...settings.value }, at: settings.at, times: settings.times } : null,
			tombstones: await tx.all('tombstones'),
			records: await recordsSince(tx, {}),
			imported: await allImported(tx)
		};
	});
}

/** Joins a copy with what is here, all or nothing; this database then writes under a new device id. */
export async function joinCopy(ground: Ground, content: BackupContent): Promise<RestoreReport> {
	const { database, canary, foretold, tell, random } = ground;
	const { report, self } = await foretold.changing(() =>
		database.write(tableNames, async (tx) => {
			const before = await readSelf(tx, ground);
			const records = before.records - (await missingRecords(tx, before));
			const { self, old } = renewedSelf({ ...before, records }, random);
			await tx.put('devices', [...(old.seq > 0 ? [old] : []), self]);
			const joined = await joinRecords(tx, ground, content.records);
			const graves = await joinTombstones(tx, content);
			const decks = await joinDecks(tx, content, graves);
			const cards = await joinCards(tx, content, graves);
			const articles = await joinArticles(tx, content);
			await joinImported(tx, content);
			await joinSettings(tx, content);
			// A deck that comes back brings cards whose records were folded, and forgotten, long ago.
			if (decks + cards > 0) await dropFold(tx);
			const seen = seenAfter(content, joined.self.seen, ground.now());
			const hybrid = Math.max(joined.self.hybrid, seen);
			await tx.put('devices', [{ ...joined.self, seen, hybrid }]);
			return { report: { decks, cards, articles, records: joined.added }, self: joined.self };
		})
	);
	canary.reset(self);
	tell('decks');
	tell('settings');
	tell('log');
	return report;
}

/** The latest time seen once a copy is read: what is changed from now on is later than all that came, though a clock there ran ahead. */
function seenAfter(content: BackupContent, seen: number, now: number): number {
	const { decks, cards, articles, settings, tombstones, imported } = content;
	const times = [
		...decks.map((deck) => Math.max(deck.touched, newestTime(deck))),
		...[...cards, ...articles, ...(settings ? [settings] : [])].map(newestTime),
		...tombstones.map(({ hybrid }) => hybrid),
		...imported.map(({ at }) => at)
	];
	return times.reduce((clock, time) => clockAfterForeign(clock, time, now), { own: 0, seen }).seen;
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
		if (!ours || !same(words(row), words(ours))) changed++;
		await tx.put('decks', [row]);
	}
	for (const row of await tx.all('decks'))
		if (await isDeleted(tx, graves, { id: row.id, newest: Math.max(newestTime(row), row.touched) })) {
			const places = await tx.places('pages', row.id);
			await tx.remove(
				'pages',
				places.map((place) => [row.id, place] as const)
			);
			await tx.remove('decks', [row.id]);
			await tx.remove('memories', [row.id]);
			await removeImported(tx, row.id);
			changed++;
		}
	return changed;
}

/** What a student reads of a deck: when a shipped one came to another device is no news. */
function words({ value }: Pick<DeckRow, 'value'>) {
	return { ...value, createdAt: null };
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

/** Of what was imported the later one holds, where its deck is here. */
async function joinImported(tx: Transaction, { imported }: BackupContent): Promise<void> {
	for (const theirs of imported) {
		const ours = await tx.get('imported', theirs.id);
		if ((ours?.at ?? 0) < theirs.at && (await tx.get('decks', theirs.id))) await putImported(tx, theirs);
	}
}
