import { expect, test } from 'vitest';
import { whomClause } from '$lib/core/writing/rules/whomClause';
import { asks } from '../scenes';

test('who acted on a name is asked for, where a clause behind the name tells', () => {
	expect(
		asks(
			whomClause,
			'The work was led by Victor Umbricht, whom the World Bank had proposed as mediator in 1978.'
		)
	).toEqual(['Which bank proposed Victor Umbricht as mediator in 1978? World Bank']);
	expect(
		asks(whomClause, 'Peru left the Rio Protocol, which President Velasco Ibarra denounced in Quito in 1960.')
	).toEqual(['Who denounced the Rio Protocol in Quito in 1960? Velasco Ibarra']);
});

test.each([
	['of two who did it', 'Victor Umbricht, whom the World Bank and Peru had proposed in 1978, agreed.'],
	[
		'of what was only said',
		'Victor Umbricht, whom the World Bank had praised before, led the talks in Lima.'
	],
	['of what points elsewhere', 'Victor Umbricht, whom the World Bank had proposed to them, led the talks.']
])('but not %s', (_, text) => {
	expect(asks(whomClause, text)).toEqual([]);
});
