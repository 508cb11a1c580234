import type { Card } from '../core/deck/card';
import type { LintContext } from '../core/writing/linter/rule';
import type { DeckShelf } from '../storage/ports';

/** What the linter may know around a card of a deck: its language, and what the other cards ask. Nothing where the deck cannot be read. */
export async function lintContextOf(
	decks: Pick<DeckShelf, 'open'>,
	{ id, deck }: Card
): Promise<LintContext> {
	const [opened, { askedBy }] = await Promise.all([decks.open(deck), import('../core/writing/linter/asked')]);
	if (!opened.ok) return {};
	const { deck: head, cards } = opened.value;
	return { language: head.language, asked: askedBy(cards.filter((card) => card.id !== id)) };
}
