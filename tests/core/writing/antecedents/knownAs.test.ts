import { expect, test } from 'vitest';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { asks, standInsIn } from '../scenes';

const text =
	'That group, known as the Shanghai Five, turned into the Shanghai Cooperation Organisation on 15 June 2001.';

test('what is told by its name beside it is said by that name', () => {
	expect(standInsIn(text)).toContain('That group, known as the Shanghai Five, = the Shanghai Five');
	expect(asks(dateQuestion, text)).toContain(
		'On what date did the Shanghai Five turn into the Shanghai Cooperation Organisation? 15 June 2001'
	);
});

test('and not by one that is another thing', () => {
	expect(standInsIn('That group, named by the Shanghai Five, met China on 15 June 2001.')).toEqual([]);
});
