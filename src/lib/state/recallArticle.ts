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
 * Takes up what was decided when cards were made of the sheet's very text before, and goes where they went; tells whether any were.
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
	choices.recall(known.value.decisions);
	const home = destination.own.find(({ article }) => article === id);
	if (home && destination.deck === null) await destination.take(home.id);
	return true;
}
