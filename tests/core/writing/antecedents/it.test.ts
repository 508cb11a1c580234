import { describe, expect, test } from 'vitest';
import { standInsIn } from '../scenes';

describe('"it" is the one name it can mean', () => {
	test.each([
		[
			'the subject of the clause beside it',
			'Finland has never abolished conscription; in 2022 it signed a contract for 64 jets.',
			'it = Finland'
		],
		[
			'the agreement before, of what is put on paper',
			'The Chemical Weapons Convention was completed in Paris in 1993. The Senate ratified it in April 1997.',
			'it = the Chemical Weapons Convention'
		],
		[
			'the agreement before, of what enters into force',
			'Peru and Cuba signed the Treaty of Quito in Lima in 1991. It entered into force in May 1993.',
			'It = the Treaty of Quito'
		],
		[
			'the name that opens the sentence before, behind a date',
			'The African Union was founded in Lome. In 1996 it moved its seat to Addis Ababa.',
			'it = the African Union'
		],
		[
			'the same, within the subject of what follows',
			'Syria joined the convention in 2013. The plan for its arsenal was agreed in Geneva in 2014.',
			"its = Syria's"
		],
		[
			'the one name of a sentence that speaks of nothing else',
			'I am fond of ECOWAS. It was born in Lagos on 28 May 1975.',
			'It = ECOWAS'
		],
		[
			'the one agreement, of what only agreements have',
			'At a meeting in Brussels in 2023 Serbia accepted the Treaty of Lisbon. Its annex was agreed in Ohrid in May 2023.',
			"Its = the Treaty of Lisbon's"
		],
		[
			'the one body, of what only bodies have',
			'In May 1981 six kings met in Abu Dhabi and founded the Arab League. Its headquarters were placed in Riyadh.',
			"Its = the Arab League's"
		]
	])('%s', (_, text, found) => {
		expect(standInsIn(text)).toContain(found);
	});
});

describe('and nothing where it may mean another', () => {
	test.each([
		['a thing in the clause beside', 'Peru signed a treaty in 1930, but it lapsed in 1957.'],
		[
			'its beside another name',
			'Syria joined the convention in 2013. The plan of Russia for its arsenal was agreed in Geneva in 2014.'
		],
		[
			'a second subject',
			'Peru met Cuba in 1930, the war went on, and in 1957 it signed the Treaty of Quito.'
		],
		[
			'two agreements',
			'Peru signed the Treaty of Quito and the Lima Pact in 1991. It entered into force in May 1993.'
		],
		[
			'one that is not named',
			'Peru signed the Treaty of Quito in 1991 and prepared an agreement. Cuba ratified it in May 1993.'
		],
		[
			'the annex of one that is not named',
			'Serbia accepted the Treaty of Lisbon and signed an agreement. Its annex was agreed in Ohrid in May 2023.'
		],
		['one name beside a thing', 'I read a book of ECOWAS. It was printed in Lagos on 28 May 1975.'],
		[
			'what is told at length behind',
			'In 1991 the African Union was founded in Lome. It was Cuba that left in 2004.'
		],
		[
			'what only a date stands before',
			'On July 31 the Security Council passed a resolution. It provided for peace in Haiti in 1994.'
		],
		[
			'a sentence that goes on about something else',
			'East Germany became part of the alliance, and the alliance signed a treaty in Paris. It mandated reductions until 1991.'
		]
	])('%s', (_, text) => {
		expect(standInsIn(text).filter((found) => /^its?\b/i.test(found))).toEqual([]);
	});
});
