import { expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { hashText, idFromWords } from '$lib/core/random';
import { anyCard } from '$lib/core/scheduling/anyCard';
import { newMemory } from '$lib/core/scheduling/memory';
import { deckMemories, noPage, shelfWith } from '$lib/core/scheduling/shelf';
import type { Day } from '$lib/core/time';

const idOf = (name: string) => idFromWords(hashText(name)) as CardId;
const [brics, seato] = ['brics', 'seato'].map((name) => name as DeckId) as [DeckId, DeckId];
const placed = (name: string, page = 0) => ({ id: idOf(name), fact: name, page });
const far = { stage: 'review', due: { type: 'day', day: 30_000 as Day } } as const;
const shelf = shelfWith(
	[
		deckMemories(
			brics,
			1,
			['due', 'aside', 'new'].map((name) => placed(name))
		),
		deckMemories(seato, 1, [placed('other'), placed('deleted', noPage)])
	],
	[
		{ ...newMemory(idOf('due')), ...far },
		{ ...newMemory(idOf('aside')), ...far, suspended: true }
	]
);

test('any card of a deck is asked, due or not; what is set aside or deleted is not', () => {
	expect(anyCard(shelf, brics).reviews).toEqual([idOf('due'), idOf('new')]);
	expect(anyCard(shelf, seato).reviews).toEqual([idOf('other')]);
});

test('without a deck, those of all', () => {
	expect(anyCard(shelf, null).reviews).toEqual(['due', 'new', 'other'].map(idOf));
});
