import { expect, test } from 'vitest';
import { provision } from '$lib/core/writing/rules/provision';
import { asks } from '../scenes';

test('an agreement is asked for by what it does, told behind its name', () => {
	expect(
		asks(
			provision,
			'The Common Market Protocol, providing for the free movement of goods, persons and capital, entered into force on 1 July 2010.'
		)
	).toEqual([
		'Which protocol provided for the free movement of goods, persons and capital? Common Market Protocol'
	]);
});

test('the main verb of the sentence is no part of it, and what points back asks nothing', () => {
	expect(
		asks(provision, 'The Lisbon Protocol limiting the arsenals of Belarus and Ukraine was signed in 1992.')
	).toEqual(['Which protocol limited the arsenals of Belarus and Ukraine? Lisbon Protocol']);
	expect(
		asks(provision, 'They signed the Lisbon Protocol, ending their war over Belarus and Ukraine.')
	).toEqual([]);
});
