import type { ArticleShelf } from '../storage/ports';
import { articleIdFrom } from './articleId';
import type { ChoiceDesk } from './choiceDesk.svelte';
import type { Destination } from './destination.svelte';
import type { Sheet } from './sheet.svelte';

interface Desk {
	readonly sheet: Sheet;
	readonly choices: ChoiceDesk;
	readonly destination: Destination;
}

/**
 * Takes up what was decided when cards were made of the sheet's very text before, and goes where they went: what that deck has is kept.
 * Tells whether any were made.
 * Nothing is taken up where the sheet has gone on meanwhile.
 */
export async function recallArticle(
	{ sheet, choices, destination }: Desk,
	articles: ArticleShelf,
	isCurrent: () => boolean
): Promise<boolean> {
	const id = articleIdFrom(sheet.text);
	const known = await articles.get(id);
	if (!known.ok || !isCurrent()) return false;
	const home = destination.own.find(({ article }) => article === id);
	if (home && destination.deck === null) await destination.take(home.id);
	if (!isCurrent()) return false;
	choices.recall(known.value.decisions, new Set(destination.cards.map(({ origin }) => origin)));
	return true;
}
