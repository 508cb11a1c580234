import type { ArticleId, DeckHead, DeckText } from '../core/deck/card';
import { hashText, idFromWords } from '../core/random';
import { newDeck } from '../state/newDeck';
import { digestHex } from '../platform/digest';
import type { Storage, StoredArticle } from '../storage/ports';

/** Parsed while the app is built. */
const decks = import.meta.glob<string>('../../../decks/*/deck.md', {
	query: '?parsed',
	import: 'default',
	eager: true
});
const articles = import.meta.glob<string>('../../../decks/*/article.txt', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

async function fetched(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`The shipped deck at ${url} answered ${response.status}`);
	return response;
}

/**
 * Puts the shipped decks on the shelf, each with its article, except those that stood there before: what a student deleted is
 * never seeded again. A deck that cannot be fetched is tried again at the next start. Ids follow from what they name, so that
 * a copy from another device, or a tab opened at the same moment, brings the same deck and not its double.
 */
export async function seedShippedDecks(storage: Storage, now: number): Promise<void> {
	const seeded = await storage.seeded();
	if (!seeded.ok) return;
	for (const [path, url] of Object.entries(decks)) {
		const folder = path.split('/').at(-2) ?? '';
		if (seeded.value.includes(folder)) continue;
		const written = (await (await fetched(url)).json()) as DeckText;
		const articleUrl = articles[path.replace('deck.md', 'article.txt')];
		const mint = (name: string) => idFromWords(hashText(`${folder} ${name}`));
		const id = mint('article') as ArticleId;
		const article = articleUrl === undefined ? null : await articleFrom(articleUrl, id, written.head);
		const kept = { mint, now, importedFrom: folder, article: article?.id ?? null };
		const { deck, cards } = newDeck(written, kept);
		await storage.seed({ deck, cards, article });
	}
}

async function articleFrom(
	url: string,
	id: ArticleId,
	{ title, author }: Pick<DeckHead, 'title' | 'author'>
): Promise<StoredArticle> {
	const text = await (await fetched(url)).text();
	const digest = await digestHex(text);
	const sha256 = digest.ok ? digest.value : '';
	return { id, text, title, author, date: '', address: '', sha256, decisions: [] };
}
