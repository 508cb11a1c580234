import type { CardId } from '../../core/deck/card';
import type { LogVector } from '../../core/log/record';
import { foldVersion, type FoldRules } from '../../core/scheduling/memory';
import type { DeckMemories } from '../../core/scheduling/shelf';
import type { CachedFold, FoldedShelf, MemoryCache, Stored } from '../ports';
import { byAge } from './decks';
import { attempt } from './failure';
import { blank, dropFold, isOfHead, rowFromPages } from './memoryRows';
import type { FoldedRow } from './rows';
import { recordsSince } from './segments';
import { isSelf, type Ground } from './self';
import type { Transaction } from './tables';

/** The cached fold over any database. */
export class MemoryVerbs implements MemoryCache {
	readonly #ground: Ground;
	/** Rows that are in the database as they are here, and how far they reach: they need no second writing. */
	readonly #stored = new WeakSet<DeckMemories>();
	#reached: LogVector | null = null;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	read(): Stored<CachedFold> {
		const tables = ['devices', 'decks', 'pages', 'memories', 'folded', 'segments'] as const;
		return attempt(async () => {
			const { kept, ...cached } = await this.#ground.database.read(tables, readFold);
			for (const row of kept) this.#stored.add(row);
			this.#reached = cached.rules && cached.seen;
			return cached;
		});
	}

	refold(rules: FoldRules): Stored<FoldedShelf> {
		return attempt(async () => {
			// Rarely wanted, and large.
			const [{ foldRecords }, { refold }] = await Promise.all([
				import('../../core/scheduling/fold'),
				import('./refold')
			]);
			return refold(this.#ground.database, rules, foldRecords);
		});
	}

	write({ seen, newest, shelf }: FoldedShelf, rules: FoldRules): Stored<void> {
		return attempt(() =>
			this.#ground.database.write(['decks', 'folded', 'memories'], async (tx) => {
				const kept = await tx.get('folded', 'folded');
				const fits = isFoldedBy(kept, rules);
				// Another tab folded further meanwhile: its rows and ours would not agree on how far they reach.
				if (fits && reachesBeyond(kept.seen, seen)) return;
				const touched = new Map(shelf.map((memories) => [memories.deck, memories.touched]));
				// Cards changed since these columns were read: what is cached then lags, until they are read again.
				if ((await tx.all('decks')).some((head) => touched.get(head.id) !== head.touched)) return;
				const onTop = fits && this.#reached !== null && areSame(kept.seen, this.#reached);
				if (!onTop) await dropFold(tx);
				await tx.put('memories', onTop ? shelf.filter((row) => !this.#stored.has(row)) : shelf);
				await tx.put('folded', [{ id: 'folded', seen, newest, rules, version: foldVersion }]);
				for (const row of shelf) this.#stored.add(row);
				this.#reached = seen;
			})
		);
	}

	drop(): Stored<void> {
		return attempt(() => this.#ground.database.write(['folded', 'memories'], dropFold));
	}
}

/** The cached fold inside a transaction, and the rows that stand in the database as they are given. */
export async function readFold(
	tx: Transaction
): Promise<CachedFold & { readonly kept: readonly DeckMemories[] }> {
	const found = await tx.get('folded', 'folded');
	const folded = found?.version === foldVersion ? found : null;
	const rows = new Map((await tx.all('memories')).map((row) => [row.deck, row]));
	const kept: DeckMemories[] = [];
	const unfolded: CardId[] = [];
	const shelf: DeckMemories[] = [];
	for (const head of (await tx.all('decks')).sort(byAge)) {
		const row = rows.get(head.id);
		if (isOfHead(row, head)) {
			shelf.push(folded ? row : blank(row));
			if (folded) kept.push(row);
		} else {
			const laidOut = await rowFromPages(tx, head, folded ? row : undefined);
			shelf.push(laidOut.row);
			if (folded) unfolded.push(...laidOut.unknown);
		}
	}
	const self = await tx.get('devices', 'self');
	return {
		seen: folded?.seen ?? {},
		newest: folded?.newest ?? 0,
		rules: folded?.rules ?? null,
		records: self && isSelf(self) ? self.records : 0,
		gained: folded ? await recordsSince(tx, folded.seen) : [],
		shelf,
		unfolded,
		kept
	};
}

function isFoldedBy(folded: FoldedRow | undefined, rules: FoldRules): folded is FoldedRow {
	return folded?.version === foldVersion && areSameRules(folded.rules, rules);
}

/** Whether `a` covers a record that `b` does not. */
function reachesBeyond(a: LogVector, b: LogVector): boolean {
	const reached = new Map<string, number>(Object.entries(b));
	return Object.entries<number>(a).some(([device, seq]) => seq > (reached.get(device) ?? 0));
}

function areSame(a: LogVector, b: LogVector): boolean {
	return !reachesBeyond(a, b) && !reachesBeyond(b, a);
}

function areSameRules(a: FoldRules, b: FoldRules): boolean {
	return (
		a.retention === b.retention &&
		a.dayStartMinutes === b.dayStartMinutes &&
		a.weights.join() === b.weights.join()
	);
}
