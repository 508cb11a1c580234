import { expect, test } from 'vitest';
import { type } from '$lib/core/quiz/type';
import { contentOf } from '../../support/cards';

test.each([
	['1965', true],
	['the Treaty of Friendship, Co-operation and Mutual Assistance', true],
	['that it would supply four helicopters and train the crews', false],
	['', false]
])('“%s” can be typed: %s', (answer, suits) => {
	expect(type.suits(contentOf({ answer }))).toBe(suits);
});
