import { expect, test } from 'vitest';
import { relative } from '$lib/core/writing/rules/relative';
import { asks } from '../scenes';

test('an agreement or a body is asked for by a clause that hangs on it by a preposition', () => {
	expect(
		asks(
			relative,
			'The leaders recalled the Bangkok Declaration, by which ASEAN was founded on 8 August 1967.'
		)
	).toEqual(['By which declaration was ASEAN founded on 8 August 1967? Bangkok Declaration']);
	expect(
		asks(
			relative,
			'They met in the Western European Union, in which Britain and France shared the command of troops.'
		)
	).toEqual([
		'In which organization did Britain and France share the command of troops? Western European Union'
	]);
});

test('"has" that owns does not lead a question; what points back asks nothing', () => {
	expect(
		asks(
			relative,
			'Manila signed the Manila Pact, under which American forces now have access to nine bases.'
		)
	).toEqual([]);
	expect(
		asks(relative, 'Manila signed the Manila Pact, under which it was given American ships by Congress.')
	).toEqual([]);
});
