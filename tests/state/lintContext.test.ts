import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { lintCard } from '$lib/core/writing/linter/lint';
import { lintContextOf } from '$lib/state/lintContext';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { cardOf, deckOf, valueOf } from '../storage/contract';

test('the linter sees what the other cards of the deck ask, and not the card itself', async () => {
	const { decks, start } = createMemoryStorage({ now: () => 1, random: createRandom('lint') });
	valueOf(await start());
	const deck = deckOf({ language: 'ar' });
	const [one, twin] = [cardOf(deck.id), cardOf(deck.id)];
	valueOf(await decks.add(deck, [one]));
	const alone = await lintContextOf(decks, one);
	expect(alone.language).toBe('ar');
	expect(lintCard(one, alone)).toEqual([]);
	valueOf(await decks.addCards(deck.id, [twin]));
	const beside = await lintContextOf(decks, one);
	expect(lintCard(one, beside).map(({ rule }) => rule)).toEqual(['same-prompt']);
	valueOf(await decks.remove(deck.id));
	expect(await lintContextOf(decks, one)).toEqual({});
});
