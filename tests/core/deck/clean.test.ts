import { expect, test } from 'vitest';
import { cleanCard, hasBlank } from '$lib/core/deck/clean';
import { contentOf } from '../../support/cards';

test.each([
	['In [year] the pact was signed.', true],
	['The [ [body] met.', true],
	['No blank here.', false],
	['[]', false],
	['An open [bracket', false]
])('%s', (prompt, blank) => {
	expect(hasBlank(prompt)).toBe(blank);
});

test('wrong options lose what is empty or said twice together with its sentence, and keep no row of empty ones', () => {
	const options = ['1914', ' ', '1914', '1926'];
	const rightFor = ['It broke out in 1914.', 'Nothing.', 'Again.', 'It fell in 1926.'];
	const told = ['It broke out in 1914.', 'It fell in 1926.'];
	expect(cleanCard({ ...contentOf({}), options, rightFor })).toMatchObject({
		options: ['1914', '1926'],
		rightFor: told
	});
	expect(cleanCard({ ...contentOf({}), options, rightFor: ['', 'Nothing.'] }).rightFor).toEqual([]);
});

test('a hundred thousand open brackets are read as fast as as many letters, more or less', () => {
	const took = (text: string) => {
		const begun = performance.now();
		for (let i = 0; i < 20; i++) hasBlank(text);
		return performance.now() - begun;
	};
	const letters = 'a'.repeat(100_000);
	took(letters);
	expect(took('['.repeat(100_000))).toBeLessThan(50 * took(letters) + 50);
});
