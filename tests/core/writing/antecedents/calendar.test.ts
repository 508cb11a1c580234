import { describe, expect, test } from 'vitest';
import { scenesFrom, standInsIn } from '../scenes';

describe('a day without a year is of the year that the text has come to', () => {
	test.each([
		[
			'Peru left the League on 12 April 1939. Chile joined Cuba on 3 November.',
			'3 November = 3 November 1939'
		],
		['In 1948 Peru met Cuba in Lima. Chile joined them on 17 September.', '17 September = 17 September 1948'],
		['Peru met Cuba in May 1995, and Chile signed a treaty in August.', 'August = August 1995'],
		[
			'Peru met Cuba in May 2010, and Chile joined on 9 August of that year.',
			'9 August of that year = 9 August 2010'
		],
		[
			'Peru met Cuba in May 2010. Chile joined in March of the following year.',
			'March of the following year = March 2011'
		],
		[
			'Peru met Cuba on 2 May 1995. Chile left on 3 June. Cuba signed a treaty on 4 July.',
			'4 July = 4 July 1995'
		],
		['In the summer of 1948 Peru met Cuba. Chile joined on 3 November.', '3 November = 3 November 1948'],
		['Peru and Cuba met in Lima between 3 May and 9 June 1995.', '3 May = 3 May 1995'],
		['Peru had been free since 1939. In May of that year Chile met Cuba.', 'May of that year = May 1939'],
		['Peru met Cuba on 2 May 1995. Chile joined them that August.', 'August = August 1995'],
		['Peru met Cuba on 2 May 1995. Chile joined them that August.', 'that = in'],
		['Chile had waited for years; Peru left on 2 May 1995, Cuba on 3 June.', '3 June = 3 June 1995']
	])('%s', (text, found) => {
		expect(standInsIn(text)).toContain(found);
	});
});

test.each([
	['a day that would be before', 'Peru left the League on 12 May 1939. Chile joined Cuba on 3 March.'],
	['a year of something else', 'Peru kept the frontiers of 1792. Chile joined Cuba on 3 March.'],
	['a year of a thing', 'Peru broke the 1939 pact. Chile joined Cuba on 3 March.'],
	['a year by which it was over', 'Peru had waited since 1939. Chile joined Cuba on 3 March.'],
	['a day of every year', 'In 1996 Peru signed a treaty. It covers the season from 1 January to 31 May.'],
	['what had been so before', 'Peru met Cuba in May 1939. Chile had joined Cuba on 3 November.'],
	['a month that is pointed at and would be before', 'Peru met Cuba in May 1939. Chile joined that March.'],
	['a year that is now', 'Peru met Cuba in May 1939. This year Chile joined them on 3 November.'],
	[
		'a step back from a later year',
		'On 6 February 1989 Peru met Cuba. Chile had been formed in August 1980. Cuba signed a treaty on 3 November.'
	],
	[
		'many sentences',
		'Peru met Cuba in May 1939. Chile was angry. Bolivia stayed calm. Brazil kept out. Cuba signed a treaty on 3 November.'
	]
])('but not behind %s', (_, text) => {
	expect(standInsIn(text)).toEqual([]);
});

describe('in news it is of the year of the news', () => {
	const news = (text: string) =>
		scenesFrom(`LIMA, 26 October 1998 - Peru and Ecuador made peace.\n\n${text}`)
			.flatMap(({ mentions }) => mentions)
			.map(({ iso }) => iso);
	test.each([
		['Both parliaments agreed on 16 October.', '1998-10-16'],
		['The last meeting was held on 4 December in Quito.', '1997-12-04'],
		['A meeting will be held on 4 December in Quito.', '1998-12-04'],
		['A meeting opened on 4 November in Quito.', 'XXXX-11-04']
	])('%s', (text, iso) => {
		expect(news(text)).toContain(iso);
	});

	test('and so is a text that tells of its own time elsewhere', () => {
		const told = (text: string) =>
			scenesFrom(`They fought in 1941 and in 1950. This spring, Peru made peace.\n\n${text}`, {
				date: '1998-10-26'
			})
				.flatMap(({ mentions }) => mentions)
				.map(({ iso }) => iso);
		expect(told('Both parliaments agreed on 16 October.')).toContain('1998-10-16');
		expect(told('Chile will follow on 4 December of this year.')).toContain('1998-12-04');
		expect(told('Both parliaments agreed on 4 December.')).toContain('XXXX-12-04');
	});

	test('though not where the sentence before is of another time', () => {
		expect(news('In 1941 Peru sent troops. The fleet sailed on 4 August.')).not.toContain('1998-08-04');
	});
});
