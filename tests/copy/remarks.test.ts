import { expect, test } from 'vitest';
import { wordsForRemark } from '$lib/copy/remarks';
import { rules } from '$lib/core/writing/linter/rules';

test.each(rules)('$name is told in whole sentences that name its words', ({ name }) => {
	const words = wordsForRemark({ rule: name, words: 'RATS' });
	expect(words).toMatch(/^[A-Z“].*\.$/);
	expect(words).not.toMatch(/!|undefined|null/);
});

test('a sentence quotes no more than it can hold', () => {
	expect(wordsForRemark({ rule: 'answer-in-prompt', words: 'a'.repeat(900) }).length).toBeLessThan(150);
});
