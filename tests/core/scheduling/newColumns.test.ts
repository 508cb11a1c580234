import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { hashText, idFromWords, wordsFromId } from '$lib/core/random';
import { newMemory } from '$lib/core/scheduling/memory';
import { blankColumns, inPairs } from '$lib/core/scheduling/newColumns';
import { columnsFromMemories } from '../../support/columns';

const ids = (count: number) =>
	Array.from({ length: count }, (_, index) => idFromWords(hashText(`card ${index}`)) as CardId);

test.each([0, 1, 2, 3, 7, 64, 1_001])(
	'columns of %i new cards are those of as many new memories',
	(count) => {
		expect(blankColumns(inPairs(ids(count), wordsFromId))).toEqual(
			columnsFromMemories(ids(count).map(newMemory))
		);
	}
);
