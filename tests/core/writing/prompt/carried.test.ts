import { expect, test } from 'vitest';
import { hasRoot, isCarried } from '$lib/core/writing/prompt/carried';
import { scenesFrom } from '../scenes';

const [scene] = scenesFrom(
	'Anthony Eden hoped that the Baghdad Pact of 1955, which Iraq had joined, would hold, although Egypt opposed it.'
);

test.each([
	['Anthony Eden hoped that the Baghdad Pact of 1955 would hold', true],
	['Anthony Eden hoped that the Baghdad Pact of 1955', false],
	['Anthony Eden and the Baghdad Pact', false]
])('whether its verbs carry "%s": %s', (words, carried) => {
	expect(scene && isCarried(words, scene)).toBe(carried);
});

test('words have the verb of their sentence or have lost it', () => {
	expect(scene && hasRoot('Anthony Eden hoped that it would hold', scene)).toBe(true);
	expect(scene && hasRoot('Egypt opposed it', scene)).toBe(false);
});
