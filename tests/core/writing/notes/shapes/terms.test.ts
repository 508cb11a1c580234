import { expect, test } from 'vitest';
import { party } from '$lib/core/writing/notes/shapes/party';
import { terms } from '$lib/core/writing/notes/shapes/terms';
import { asks } from '../lines';

test('who did what under an agreement', () => {
	expect(
		asks(terms, '- Budapest Memorandum, 5 Dec 1994: US, UK & Russia give Ukraine security assurances')
	).toEqual([
		'In which memorandum did the US, the UK and Russia give Ukraine security assurances? Budapest Memorandum'
	]);
});

test('who left it, and when', () => {
	const cards = asks(
		party,
		'- INF Treaty: no missiles of medium range. US withdrew 2 Aug 2019, citing a new missile.'
	);
	expect(cards).toEqual([
		'On what date did the US withdraw from the INF Treaty? 2 August 2019',
		'Which state withdrew from the INF Treaty on 2 August 2019? United States'
	]);
});

test('and not from what the line named in between', () => {
	expect(asks(party, '- SALT I – two parts. The ABM Treaty was one. US withdrew 13 June 2002.')).toEqual([]);
});
