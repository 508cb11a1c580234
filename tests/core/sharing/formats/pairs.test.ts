import { expect, test } from 'vitest';
import { Pairs } from '$lib/core/sharing/formats/pairs';

test('a pair is new once, whatever else its question or its answer stood with', () => {
	const pairs = new Pairs();
	const take = (pair: string) => pairs.take(pair.charAt(0), pair.charAt(1));
	const given = ['qa', 'qa', 'qb', 'qa', 'qb', 'qc', 'qc', 'ra', 'ra'];
	expect(given.map(take)).toEqual([true, false, true, false, false, true, false, true, false]);
});
