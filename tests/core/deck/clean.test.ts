import { expect, test } from 'vitest';
import { hasBlank } from '$lib/core/deck/clean';

test.each([
	['In [year] the pact was signed.', true],
	['The [ [body] met.', true],
	['No blank here.', false],
	['[]', false],
	['An open [bracket', false]
])('%s', (prompt, blank) => {
	expect(hasBlank(prompt)).toBe(blank);
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
