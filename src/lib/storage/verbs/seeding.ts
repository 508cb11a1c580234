import { timed } from '../../core/sharing/timed';
import type { ShippedDeck } from '../ports';
import { writeArticle } from './articles';
import { writeNewCards } from './pages';
import { writeContent, type Ground } from './self';
import type { Database } from './tables';

/** The hybrid time of shipped content: before all that a student writes or deletes, on whatever device. */
const beforeAll = 0;

/** Names of shipped decks that stand here, or stood here until they were deleted. */
export function readSeeded(database: Database): Promise<readonly string[]> {
	return database.read(['decks', 'tombstones'], async (tx) => {
		const kept = (await tx.all('decks')).map(({ value }) => value.importedFrom);
		const gone = (await tx.all('tombstones')).map((each) =>
			each.kind === 'deck' ? each.importedFrom : null
		);
		return [...kept, ...gone].filter((name): name is string => name !== null);
	});
}

/** Puts a shipped deck, all or nothing; nothing where it stands or stood, as when two tabs open at once. */
export function seedDeck(ground: Ground, { deck, cards, article }: ShippedDeck): Promise<void> {
	const tables = ['decks', 'pages', 'memories', 'tombstones', 'articles'] as const;
	return writeContent(ground, { tables, change: 'decks' }, async (tx) => {
		if ((await tx.get('decks', deck.id)) || (await tx.get('tombstones', deck.id))) return;
		if (article) await writeArticle(tx, article, beforeAll);
		const row = { ...timed(deck, beforeAll), id: deck.id, touched: beforeAll, cards: 0, pages: 0 };
		await tx.put('decks', [await writeNewCards(tx, row, { cards, hybrid: beforeAll })]);
	});
}
