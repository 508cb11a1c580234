import { expect, test } from 'vitest';
import { sigmoid } from '../../../../src/lib/core/syntax/model/sigmoid';

test('is the logistic function to 3 millionths, between the places of its table and beyond its ends', () => {
	for (let value = -40; value <= 40; value += 0.0137)
		expect(Math.abs(sigmoid(value) - 1 / (1 + Math.exp(-value)))).toBeLessThan(3e-6);
	expect([sigmoid(-Infinity), sigmoid(0), sigmoid(Infinity)]).toEqual([0, 0.5, 1]);
});
