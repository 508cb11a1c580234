import { describe, expect, test } from 'vitest';
import { done } from '$lib/core/writing/notes/shapes/done';
import { asks } from '../lines';

describe('what was done to a thing, and when', () => {
	test.each([
		[
			'- PTBT (Partial Test Ban Treaty): signed in Moscow 5 Aug 1963 by US, UK, USSR.',
			'On what date was the Partial Test Ban Treaty signed in Moscow? 5 August 1963'
		],
		['- IAEA (est. 1957, HQ Vienna)', 'In what year was the IAEA established? 1957'],
		[
			'- Merger Treaty: signed in Brussels 8 April 1965, in force 1 July 1967',
			'On what date did the Merger Treaty enter into force? 1 July 1967'
		],
		[
			'- Oslo Accords: signed 13 Sept 1993 in Washington by Rabin and Arafat',
			'On what date were the Oslo Accords signed in Washington by Rabin and Arafat? 13 September 1993'
		],
		[
			'The NPT\n- Opened for signature 1 July 1968, in force 5 March 1970',
			'On what date did the NPT enter into force? 5 March 1970'
		],
		[
			'- ASEAN: Association of Southeast Asian Nations; founded in Bangkok on 8 August 1967',
			'On what date was ASEAN founded in Bangkok? 8 August 1967'
		]
	])('%s', (line, card) => {
		expect(asks(done, line)).toContain(card);
	});

	test('under the line that names it, not under the one before', () => {
		const cards = asks(
			done,
			'NATO\n- founded 4 April 1949\n\nIAEA = International Atomic Energy Agency\n- est. 1957'
		);
		expect(cards).toContain('In what year was the IAEA established? 1957');
		expect(cards.join()).not.toContain('NATO established');
	});
});

describe('and no other', () => {
	test.each([
		[
			'of something else that the line names',
			'- ICC: Rome Statute adopted 17 July 1998, in force 1 July 2002'
		],
		['of nobody named', '- signed in Moscow 5 Aug 1963'],
		['of what a label heads', '- Three pillars: adopted in 1995'],
		['without a date', '- CTBT: adopted by the UNGA, opened for signature two weeks later'],
		['that was not done', '- SALT II: never ratified, kept to until 1986']
	])('%s', (_, line) => {
		expect(asks(done, line)).toEqual([]);
	});
});
