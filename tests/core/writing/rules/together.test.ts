import { expect, test } from 'vitest';
import { together } from '$lib/core/writing/rules/together';
import { asks } from '../scenes';

test('each of two people is asked for beside the other', () => {
	expect(asks(together, 'Jimmy Carter and Leonid Brezhnev signed the Lisbon Treaty in Vienna.')).toEqual([
		'Who, together with Leonid Brezhnev, signed the Lisbon Treaty in Vienna? Jimmy Carter',
		'Who, together with Jimmy Carter, signed the Lisbon Treaty in Vienna? Leonid Brezhnev'
	]);
});

test('and each of three beside the two others', () => {
	expect(
		asks(together, 'Jimmy Carter, Leonid Brezhnev and Javier Solana signed the Lisbon Treaty in Vienna.')
	).toContain(
		'Who, together with Jimmy Carter and Leonid Brezhnev, signed the Lisbon Treaty in Vienna? Javier Solana'
	);
});

test('a question never says "together with" where the verb wants a plural, nor of four', () => {
	expect(asks(together, 'Jimmy Carter and Leonid Brezhnev were honoured in Vienna by the Academy.')).toEqual(
		[]
	);
	expect(
		asks(
			together,
			'Jimmy Carter, Leonid Brezhnev, Kofi Annan and Javier Solana signed the Lisbon Treaty in Vienna.'
		)
	).toEqual([]);
});

test('somebody beside his colleague is one of two, whatever he is to him', () => {
	expect(
		asks(
			together,
			'Dante Caputo and his Chilean colleague, Jaime del Valle, signed the Treaty of Peace in the Vatican.'
		)
	).toEqual([
		'Who, together with Jaime del Valle, signed the Treaty of Peace in the Vatican? Dante Caputo',
		'Who, together with Dante Caputo, signed the Treaty of Peace in the Vatican? Jaime del Valle'
	]);
});
