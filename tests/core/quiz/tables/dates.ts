import type { Examples } from './table';

/** Dates in every usual format; coarser ones are partly right, other ones wrong however near. */
export const dates: readonly Examples[] = [
	{
		kind: 'date',
		answer: '17 April 2013',
		options: ['4 December 2015', '22 October 2015'],
		right: [
			'17 April 2013',
			'17 april 2013',
			'17 APRIL 2013',
			'17th April 2013',
			'17th of April 2013',
			'the 17th of April, 2013',
			'April 17, 2013',
			'april 17 2013',
			'April 17th, 2013',
			'April the 17th, 2013',
			'17 Apr 2013',
			'17 apr. 2013',
			'Apr 17, 2013',
			'apr 17 2013',
			'2013-04-17',
			'2013-4-17',
			'2013/04/17',
			'2013.04.17',
			'20130417',
			'17/04/2013',
			'17/4/2013',
			'4/17/2013',
			'17.04.2013',
			'17.4.2013',
			'17-04-2013',
			'17/4/13',
			'17 Apr 13',
			"17 April '13",
			'2013 April 17',
			'2013, April 17',
			'17-Apr-2013',
			'Wednesday, 17 April 2013',
			'Wed 17 Apr 2013',
			'on 17 April 2013',
			'On April 17, 2013.',
			'seventeenth of April 2013',
			'seventeen April twenty thirteen',
			'April seventeenth, two thousand thirteen',
			'17 April two thousand and thirteen',
			'  17   April   2013  ',
			'17 April, 2013',
			'١٧ April ٢٠١٣',
			'１７ April ２０１３',
			'17April2013'
		],
		almost: {
			'less-precise': [
				'Apr 2013',
				'April 2013',
				'april, 2013',
				'04/2013',
				'2013-04',
				'2013',
				'in 2013',
				'17 April',
				'April 17',
				'17th of April',
				'the year 2013',
				'April',
				'2013 AD'
			],
			slip: ['17 Arpil 2013', '17 Aprl 2013', 'Aprill 17, 2013']
		},
		wrong: [
			'16 April 2013',
			'17 April 2014',
			'17 May 2013',
			'18 April 2013',
			'7 April 2013',
			'4 December 2015',
			'Dec 4, 2015',
			'April 2014',
			'2012',
			'May 2013',
			'1713',
			'the 2010s century',
			'17',
			'May'
		]
	},
	{
		kind: 'date',
		answer: '4 December 2015',
		options: ['17 April 2013'],
		right: ['04/12/2015', '12/04/2015', '4.12.15', 'Dec 4 2015', '4 dec 2015', 'fourth of December 2015'],
		wrong: ['05/12/2015', '4 December 2105', '4 November 2015']
	},
	{
		kind: 'date',
		answer: '1 March 1992',
		right: ['1 march 1992', 'march 1 1992', '1st of march, 1992', 'first of March 1992', 'March first 1992'],
		almost: { 'less-precise': ['march 1992', '1 march', "mar '92"], slip: ['1 Marhc 1992'] },
		wrong: ['1 may 1992', '2 March 1992']
	},
	{
		kind: 'date',
		answer: '1965',
		options: ['1947', '1971', '1999'],
		right: [
			'1965',
			'in 1965',
			'the year 1965',
			'year 1965',
			'1965 AD',
			'AD 1965',
			'nineteen sixty-five',
			'nineteen sixty five',
			'Nineteen Sixty-Five',
			'nineteen hundred and sixty-five',
			'one thousand nine hundred and sixty-five',
			'1965.',
			'१९६५',
			'۱۹۶۵',
			'c. 1965',
			'April 1965',
			'6 September 1965'
		],
		almost: {
			'less-precise': ['1960s', 'the 1960s', "1960's", 'sixties', 'the sixties', '60s', "'65", '65']
		},
		wrong: [
			'1956',
			'1966',
			'1964',
			'1971',
			'nineteen seventy-one',
			'1865',
			'19655',
			'196',
			'1965 or 1971',
			'1970s',
			"'71",
			'the 20th century',
			'April 1971',
			'1965-1971 war'
		]
	},
	{
		kind: 'date',
		answer: '2013',
		others: ['17 April 2013', '2014'],
		right: ['2013', 'twenty thirteen', 'two thousand thirteen', 'May 2013'],
		almost: { 'more-precise': ['17 April 2013', 'April 17, 2013'] },
		wrong: ['2014', '2031']
	},
	{
		kind: 'date',
		answer: '2000',
		right: ['two thousand', 'since 2000', 'the year two thousand', '2000'],
		wrong: ['2001', '200', '20000', 'twenty']
	},
	{
		kind: 'date',
		answer: '2001',
		right: ['two thousand and one', 'two thousand one', 'twenty oh one', '2001'],
		wrong: ['two thousand and two', '2010']
	},
	{
		kind: 'date',
		answer: 'October 2015',
		right: [
			'Oct 2015',
			'october 2015',
			'October of 2015',
			'October, 2015',
			'10/2015',
			'2015-10',
			'2015 October',
			'22 October 2015'
		],
		almost: { 'less-precise': ['2015', 'October', 'oct.'], slip: ['Octobre 2015', 'Ocotber 2015'] },
		wrong: ['November 2015', 'October 2016', '2016']
	},
	{
		kind: 'date',
		answer: 'the 1990s',
		right: ['1990s', "the 1990's", 'the nineties', "'90s", 'the 90s', '1990s.'],
		almost: {
			'more-precise': ['1995', 'in 1991'],
			'less-precise': ['the 20th century', 'twentieth century']
		},
		wrong: ['the 1980s', '1985', 'eighties', '1890s', 'the 21st century']
	},
	{
		kind: 'date',
		answer: 'the 19th century',
		right: ['19th century', 'nineteenth century', 'the nineteenth century', '19th-century'],
		almost: { 'more-precise': ['the 1840s'], slip: ['19th centurry'] },
		wrong: ['the 18th century', '20th century', '19', '1900s']
	},
	{
		kind: 'date',
		answer: '1914–1918',
		right: [
			'1914-1918',
			'1914–18',
			'1914 to 1918',
			'from 1914 to 1918',
			'1914/18',
			'between 1914 and 1918',
			'1914 - 1918'
		],
		almost: { 'less-precise': ['1914', '1918'] },
		wrong: ['1916', '1914-1919', '1939-1945', '1939']
	},
	{
		kind: 'date',
		answer: 'late 2019',
		right: ['late 2019', 'Late 2019'],
		almost: { 'less-precise': ['2019'] },
		wrong: ['early 2019', 'late 2018', 'mid-2019']
	},
	{
		kind: 'date',
		answer: '13–15 June 2014',
		right: ['13-15 June 2014', 'June 13–15, 2014', '13 to 15 June 2014', '13–15 june 2014'],
		wrong: ['13–16 June 2014', '13–15 July 2014']
	},
	{
		kind: 'date',
		answer: '11 September 2001',
		right: [
			'9/11/2001',
			'11/9/2001',
			'9/11/01',
			'Sept. 11, 2001',
			'11 Sep. 2001',
			'Tuesday September 11 2001'
		],
		almost: {
			'less-precise': ['9/11', 'September 11th', 'Sept 11', 'September 2001', '2001'],
			slip: ['Septembre 11 2001']
		},
		wrong: ['10 September 2001', '11 September 2011', '9/12', '11 September 1001', '911']
	},
	{
		kind: 'date',
		answer: '17 April',
		right: ['April 17', '17th of April', '17/4', '17/04', '4/17', '17 apr'],
		almost: { 'less-precise': ['April'], 'more-precise': ['17 April 2013'] },
		wrong: ['18 April', '17 May', '17', '18/4']
	},
	{
		kind: 'date',
		answer: '490 BC',
		right: ['490 BCE', '490 B.C.', '490BC'],
		wrong: ['490 AD', '409 BC', '490', '480 BC']
	},
	{
		kind: 'date',
		answer: 'December 2012',
		right: ['2012-12', '12/2012', '12.2012', 'Dec 2012', 'dec. 2012'],
		wrong: ['2012-11', '11/2012', '2012-13']
	}
];
