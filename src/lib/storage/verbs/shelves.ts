import type { ArticleId, DeckId } from '../../core/deck/card';
import { defaultSchedulingSettings, foldVersion, type FoldRules } from '../../core/scheduling/memory';
import type { LogVector } from '../../core/log/record';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { Decision } from '../../core/writing/decision';
import type {
	ArticleShelf,
	CachedFold,
	Draft,
	DraftShelf,
	MemoryCache,
	Settings,
	SettingsShelf,
	Stored,
	StoredArticle
} from '../ports';
import { attempt, found } from './failure';
import { dropFold } from './join';
import { columnsFromMemories, memoriesFromColumns } from '../../core/scheduling/memoryColumns';
import { writeContent, type Ground } from './self';

/** What a student has set before she sets anything. */
export const defaultSettings: Settings = {
	...defaultSchedulingSettings,
	theme: 'device',
	letterKeys: true,
	lastCopyAt: null,
	recordsAtCopy: 0
};

/** The articles over any database. */
export class ArticleVerbs implements ArticleShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(id: ArticleId): Stored<StoredArticle> {
		return attempt(() =>
			this.#ground.database.read(['articles'], async (tx) => {
				const { value } = found(await tx.get('articles', id), 'article');
				return { ...value, decisions: value.decisions as readonly Decision[] };
			})
		);
	}

	put(article: StoredArticle): Stored<void> {
		return attempt(() =>
			writeContent(this.#ground, { tables: ['articles'], change: null }, async (tx, hybrid) => {
				const old = await tx.get('articles', article.id);
				const row = old ? patchTimed(old, article, hybrid) : timed(article, hybrid);
				await tx.put('articles', [{ ...row, id: article.id }]);
			})
		);
	}
}

/** The one unfinished article over any database. */
export class DraftVerbs implements DraftShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(): Stored<Draft | null> {
		return attempt(() =>
			this.#ground.database.read(['drafts'], async (tx) => (await tx.get('drafts', 'draft'))?.draft ?? null)
		);
	}

	put(draft: Draft): Stored<void> {
		return attempt(() =>
			this.#ground.database.write(['drafts'], (tx) => tx.put('drafts', [{ id: 'draft', draft }]))
		);
	}

	remove(): Stored<void> {
		return attempt(() => this.#ground.database.write(['drafts'], (tx) => tx.remove('drafts', ['draft'])));
	}
}

/** The settings over any database. */
export class SettingsVerbs implements SettingsShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(): Stored<Settings> {
		return attempt(() =>
			this.#ground.database.read(['settings'], async (tx) => ({
				...defaultSettings,
				...(await tx.get('settings', 'settings'))?.value
			}))
		);
	}

	patch(change: Partial<Settings>): Stored<void> {
		return attempt(() =>
			writeContent(this.#ground, { tables: ['settings'], change: 'settings' }, async (tx, hybrid) => {
				const old = (await tx.get('settings', 'settings')) ?? timed<Partial<Settings>>({}, 0);
				await tx.put('settings', [{ ...patchTimed(old, change, hybrid), id: 'settings' }]);
			})
		);
	}
}

/** The cached fold over any database. */
export class MemoryVerbs implements MemoryCache {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	read(decks: readonly DeckId[], rules: FoldRules): Stored<CachedFold | null> {
		return attempt(() =>
			this.#ground.database.read(['folded', 'memories'], async (tx) => {
				const folded = await tx.get('folded', 'folded');
				if (!folded || folded.version !== foldVersion || !sameRules(folded.rules, rules)) return null;
				const memories = new Map<DeckId, ReturnType<typeof memoriesFromColumns>>();
				for (const deck of decks) {
					const row = await tx.get('memories', deck);
					memories.set(deck, row ? memoriesFromColumns(row) : []);
				}
				return { seen: folded.seen, memories };
			})
		);
	}

	write({ seen, memories }: CachedFold, rules: FoldRules): Stored<void> {
		const rows = [...memories].map(([deck, list]) => ({ deck, ...columnsFromMemories(list) }));
		return attempt(() =>
			this.#ground.database.write(['folded', 'memories'], async (tx) => {
				const kept = await tx.get('folded', 'folded');
				const fits = kept?.version === foldVersion && sameRules(kept.rules, rules);
				// Another tab folded further meanwhile: its rows and ours would not agree on how far they reach.
				if (fits && reachesBeyond(kept.seen, seen)) return;
				if (!fits) await dropFold(tx);
				await tx.put('memories', rows);
				await tx.put('folded', [{ id: 'folded', seen, rules, version: foldVersion }]);
			})
		);
	}

	drop(): Stored<void> {
		return attempt(() => this.#ground.database.write(['folded', 'memories'], dropFold));
	}
}

/** Whether `a` covers a record that `b` does not. */
function reachesBeyond(a: LogVector, b: LogVector): boolean {
	const reached = new Map<string, number>(Object.entries(b));
	return Object.entries<number>(a).some(([device, seq]) => seq > (reached.get(device) ?? 0));
}

function sameRules(a: FoldRules, b: FoldRules): boolean {
	return (
		a.retention === b.retention &&
		a.dayStartMinutes === b.dayStartMinutes &&
		a.weights.join() === b.weights.join()
	);
}
