import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type DeckId, type Kind } from '$lib/core/deck/card';
import type { Mode } from '$lib/core/quiz/mode';
import { choose } from '$lib/core/quiz/choose';
import { planFrom, queryOf, runFrom, usualCount, type TestRun } from '$lib/core/quiz/testPlan';
import { type } from '$lib/core/quiz/type';

const modes: readonly Mode[] = [choose, type];
const usual = { deck: null, count: usualCount, kinds: [...kinds], modes: [...modes], minutes: null };
const planOf = (query: string) => planFrom(new URLSearchParams(query), modes);

test('an address that says nothing asks for the usual test', () => {
	expect(planOf('')).toEqual(usual);
	expect(runFrom(new URLSearchParams(''), modes)).toBeNull();
});

test.each([
	['count=0'],
	['count=-3'],
	['count=many'],
	['minutes=0'],
	['minutes=1e3'],
	['kinds='],
	['kinds=king'],
	['modes=flip'],
	['deck=']
])('what is said wrongly is as usual: %s', (query) => {
	expect(planOf(query)).toEqual(usual);
});

test('what is too much is as much as there may be', () => {
	expect(planOf('count=100000&minutes=99999')).toMatchObject({ count: 500, minutes: 600 });
});

test.each([['seed=abc'], ['begun=1'], ['seed=&begun=5'], ['seed=abc&begun=soon']])(
	'%s has begun no test',
	(query) => {
		expect(runFrom(new URLSearchParams(query), modes)).toBeNull();
	}
);

const anyRun: fc.Arbitrary<TestRun> = fc.record({
	deck: fc.option(fc.stringMatching(/^[\w-]{11}$/).map((id) => id as DeckId)),
	count: fc.integer({ min: 1, max: 500 }),
	kinds: fc.subarray<Kind>([...kinds], { minLength: 1 }),
	modes: fc.subarray<Mode>([...modes], { minLength: 1 }),
	minutes: fc.option(fc.integer({ min: 1, max: 600 })),
	seed: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
	begunAt: fc.integer({ min: 1, max: 4e12 }),
	tookMs: fc.option(fc.integer({ min: 1, max: 1e9 }))
});

test('what an address is made from is read from it again', () => {
	fc.assert(
		fc.property(anyRun, (run) => {
			expect(runFrom(new URLSearchParams(queryOf(run)), modes)).toEqual(run);
		})
	);
});
