import { expect, test } from 'vitest';
import { dealSubject } from '$lib/core/writing/rules/dealSubject';
import { asks } from '../scenes';

test('a treaty is asked for by what it did', () => {
	expect(
		asks(dealSubject, 'The Lisbon Treaty limited the fleets of Chile and Peru to ninety ships.')
	).toEqual(['Which treaty limited the fleets of Chile and Peru to ninety ships? Lisbon Treaty']);
});

test('not by little, and not by what only its sentence explains', () => {
	expect(asks(dealSubject, 'The Lisbon Treaty pleased nearly everyone.')).toEqual([]);
	expect(asks(dealSubject, 'The Treaty limited the fleets of Chile and Peru to ninety ships.')).toEqual([]);
	expect(asks(dealSubject, 'The Lisbon Treaty limited each of the two fleets to ninety ships.')).toEqual([]);
	expect(asks(dealSubject, 'The Lisbon Treaty gave them what they had asked the Congress for.')).toEqual([]);
});
