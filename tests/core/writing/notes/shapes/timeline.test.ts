import { describe, expect, test } from 'vitest';
import { timeline } from '$lib/core/writing/notes/shapes/timeline';
import { asks } from '../lines';

describe('a date that opens a line is asked for', () => {
	test.each([
		['1955: Warsaw Pact formed', 'In what year was the Warsaw Pact formed? 1955'],
		[
			'Dec 1979: USSR invades Afghanistan',
			'In what month and year did the USSR invade Afghanistan? December 1979'
		],
		['1949 – USSR tests its first atomic bomb', 'In what year did the USSR test its first atomic bomb? 1949'],
		['- 1947 – Partition of India', 'In what year did the partition of India take place? 1947'],
		['- 1991: Soviet Union dissolved; end of Cold War', 'In what year did the Cold War end? 1991'],
		[
			'- 9 Nov 1989: fall of Berlin Wall',
			'On what date did the fall of the Berlin Wall take place? 9 November 1989'
		],
		['- March 1947: Truman Doctrine', 'From what month and year does the Truman Doctrine date? March 1947'],
		['- 9 July 2002: AU replaces OAU', 'On what date did the AU replace the OAU? 9 July 2002'],
		['- 1963: JFK assassinated', 'In what year was JFK assassinated? 1963'],
		['- 1986 – Spain & Portugal join the EEC', 'In what year did Spain and Portugal join the EEC? 1986'],
		[
			'- 2 July 1972 – Simla Agreement between India and Pakistan',
			'Which agreement did India and Pakistan conclude on 2 July 1972? Simla Agreement'
		]
	])('%s', (line, card) => {
		expect(asks(timeline, line)).toContain(card);
	});
});

describe('and not', () => {
	test.each([
		['of somebody who joins nobody knows what', '- 1981 Greece joins'],
		['where a number opens a sentence', '- 2001 was the year of the attacks'],
		['of a noun that is no event', '- 1972: more of the same'],
		['of words that lean on another line', '- 1973: this led to a crisis'],
		['where a day of its own stands', '- 30 June 1960: Katanga secedes 11 July'],
		['where a second date stands', '- 1969: treaty of 1963 signed']
	])('%s', (_, line) => {
		expect(asks(timeline, line)).toEqual([]);
	});
});
