import { expect, test } from 'vitest';
import { fitFromLength, meterFill } from '../../../src/lib/core/sharing/length';

test.each([
	[0, 'any-chat'],
	[2_000, 'any-chat'],
	[2_001, 'mail'],
	[8_000, 'mail'],
	[8_001, 'file']
])('a link of %i characters: %s', (characters, fit) => expect(fitFromLength(characters)).toBe(fit));

test('a longer link never fills the bar less, and none overflows it', () => {
	const fills = Array.from({ length: 100 }, (_, index) => meterFill(index * 400));
	expect(fills).toEqual([...fills].sort((one, other) => one - other));
	expect(fills.at(-1)).toBe(1);
});
