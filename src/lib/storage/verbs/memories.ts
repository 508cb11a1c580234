import type { CardId } from '../../core/deck/card';
import type { LogVector } from '../../core/log/record';
import { columnsFromMemories, cardAt } from '../../core/scheduling/memoryColumns';
import { foldVersion, newMemory, type FoldRules } from '../../core/scheduling/memory';
import type { DeckMemories } from '../../core/scheduling/shelf';
import type { CachedFold, FoldedShelf, MemoryCache, Stored } from '../ports';
import { byAge } from './decks';
import { attempt } from './failure';
import { dropFold } from './join';
import { isOfHead, rowFromPages } from './memoryRows';
import type { FoldedRow } from './rows';
import type { Ground } from './self';
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

	read(rules: FoldRules): Stored<CachedFold> {
		const tables = ['decks', 'pages', 'memories', 'folded'] as const;
		return attempt(() => this.#ground.database.read(tables, (tx) => this.#read(tx, rules)));
	}

	write({ seen, shelf }: FoldedShelf, rules: FoldRules): Stored<void> {
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
				await tx.put('folded', [{ id: 'folded', seen, rules, version: foldVersion }]);
				for (const row of shelf) this.#stored.add(row);
				this.#reached = seen;
			})
		);
	}

	drop(): Stored<void> {
		return attempt(() => this.#ground.database.write(['folded', 'memories'], dropFold));
	}

	async #read(tx: Transaction, rules: FoldRules): Promise<CachedFold> {
		const folded = await tx.get('folded', 'folded');
		const fits = isFoldedBy(folded, rules);
		const rows = new Map((await tx.all('memories')).map((row) => [row.deck, row]));
		const shelf: DeckMemories[] = [];
		const unfolded: CardId[] = [];
		for (const head of (await tx.all('decks')).sort(byAge)) {
			const row = rows.get(head.id);
			if (isOfHead(row, head)) {
				shelf.push(fits ? row : blank(row));
				if (fits) this.#stored.add(row);
			} else {
				const laidOut = await rowFromPages(tx, head, fits ? row : undefined);
				shelf.push(laidOut.row);
				unfolded.push(...laidOut.unknown);
			}
		}
		this.#reached = fits ? folded.seen : null;
		return { seen: fits ? folded.seen : {}, shelf, unfolded: fits ? unfolded : [] };
	}
}

/** The same cards, of which nothing is known yet. */
function blank(row: DeckMemories): DeckMemories {
	return { ...row, ...columnsFromMemories(Array.from(row.states, (_, at) => newMemory(cardAt(row, at)))) };
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
