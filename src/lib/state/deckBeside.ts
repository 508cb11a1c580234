import type { Deck, DeckId } from '../core/deck/card';
import { cleanName } from '../core/deck/clean';
import { mintId, type Random } from '../core/random';

/** A deck without cards of the same author and source as another, which is the student's own. */
export function deckBeside(
	{ author, licence, language, source }: Deck,
	title: string,
	{ random, now }: { readonly random: Random; readonly now: () => number }
): Deck {
	const [id, createdAt] = [mintId(random) as DeckId, now()];
	const head = { title: cleanName(title) || 'Untitled', author, licence, language, source, version: '1' };
	return { ...head, id, article: null, createdAt, importedFrom: null };
}
