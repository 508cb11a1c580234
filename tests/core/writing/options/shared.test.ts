import { expect, test } from 'vitest';
import { isSharedByMany } from '$lib/core/writing/options/shared';
import { tellsTheSame } from '$lib/core/writing/options/same';

test.each([
	['Which organization has been an observer at the Assembly since 1994?', true],
	['Which organization warned of a famine in Somalia in 2011?', true],
	['Which organization is headquartered in Geneva?', true],
	['Which organization has two official languages, as in 1949 in London?', true],
	['Which organization showed its worth once more?', true],
	['Which organization did Portugal leave in 1986?', false],
	['The [organization] inspected the reactors at Dimona.', false]
])('what many bodies do: %s %s', (prompt, shared) => {
	expect(isSharedByMany({ kind: 'organization', prompt })).toBe(shared);
});

test('of a deal only what names nothing is true of many', () => {
	const isShared = (prompt: string) => isSharedByMany({ kind: 'deal', prompt });
	expect(isShared('Which treaty was a great step forward?')).toBe(true);
	expect(isShared('Which treaty opened the Straits to Russia?')).toBe(false);
	expect(isShared('Which treaty was welcomed by Turkey in 1936?')).toBe(false);
});

test.each([
	['In what year was the Quito Protocol signed?', 'The Quito Protocol was signed by all in 1931.', true],
	['In what year was the PCA established?', 'The PCA was established in the spring.', true],
	['In what year was the Quito Protocol signed?', 'The Lima Protocol was never signed.', true],
	['In what year was the Quito Protocol signed?', 'Nobody came to Quito.', false],
	['In what year was it?', 'It was in that year.', false]
])('%s “%s” tells the same: %s', (prompt, sentence, same) => {
	expect(tellsTheSame(prompt, sentence)).toBe(same);
});
