import { expect, test } from 'vitest';
import { together } from '$lib/core/writing/rules/together';
import { asks } from '../scenes';

test('each of two people is asked for beside the other', () => {
	expect(asks(together, 'Jimmy Carter and Leonid Brezhnev signed the Lisbon Treaty in Vienna.')).toEqual([
		'Who, together with Leonid Brezhnev, signed the Lisbon Treaty in Vienna? Jimmy Carter',
		'Who, together with Jimmy Carter, signed the Lisbon Treaty in Vienna? Leonid Brezhnev'
	]);
});

test('a question never says "together with" where the verb wants a plural, nor of three', () => {
	expect(asks(together, 'Jimmy Carter and Leonid Brezhnev were honoured in Vienna by the Academy.')).toEqual(
		[]
	);
	expect(
		asks(together, 'Jimmy Carter, Leonid Brezhnev and Javier Solana signed the Lisbon Treaty in Vienna.')
	).toEqual([]);
});
