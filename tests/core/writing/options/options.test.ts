import { describe, expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { withOptions } from '$lib/core/writing/options/options';
import type { Suggestion } from '$lib/core/writing/suggestion';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { cardOf } from './cards';

const tagger = shippedTagger();

function offered(card: Suggestion, article = 'Nothing is told here of anything.') {
	const [withThem] = withOptions([card], extract(readArticle(article), tagger));
	return { options: withThem?.options ?? [], rightFor: withThem?.rightFor ?? [] };
}

const yearsOf = (options: readonly string[]) => options.map((option) => Number(option.slice(-4)));

describe('a wrong date might have been', () => {
	test('as precise as the answer, three of them, none the answer', () => {
		const { options } = offered(cardOf('date', 'On what date was the pact signed?', '17 April 1955'));
		expect(options).toHaveLength(3);
		for (const option of options) expect(option).toMatch(/^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u);
		expect(options).not.toContain('17 April 1955');
	});

	test.each(['2016', '1954', '1648'])('a year near %s', (answer) => {
		const { options } = offered(cardOf('date', 'In what year did they meet?', answer));
		for (const year of yearsOf(options)) expect(Math.abs(year - Number(answer))).toBeLessThanOrEqual(4);
	});

	test('a day of the same year', () => {
		const { options } = offered(
			cardOf('date', 'On what date did the king of Sweden abdicate?', '6 March 1809')
		);
		expect(yearsOf(options)).toEqual([1809, 1809, 1809]);
	});

	test('another election year where an election is asked for', () => {
		const { options } = offered(
			cardOf('date', 'In what year did the Republicans win the presidential election over Cox?', '1920')
		);
		for (const year of yearsOf(options)) expect(year % 4).toBe(0);
	});

	test('not before or after what the question names', () => {
		const { options } = offered(
			cardOf('date', 'In what year did the Reagan administration mine the harbours of Nicaragua?', '1984')
		);
		for (const year of yearsOf(options)) expect(year).toBeGreaterThanOrEqual(1981);
		for (const year of yearsOf(options)) expect(year).toBeLessThanOrEqual(1989);
	});

	test('between what its paragraph tells before and after', () => {
		const article =
			'The ceasefire of 1992 held for a while. The monitors left the town of Veles in 1994. A new government was formed there in 1995.';
		const sentence = 'The monitors left the town of Veles in 1994.';
		const start = article.indexOf(sentence);
		const card = {
			...cardOf('date', 'In what year did the monitors leave the town of Veles?', '1994', sentence),
			source: { text: sentence, start, end: start + sentence.length }
		};
		expect([...offered(card, article).options].sort()).toEqual(expect.arrayContaining(['1992', '1995']));
	});

	test('no year that the article has for the same thing', () => {
		const article =
			'The Bergen Agreement on fishing was concluded in 1971. The Bergen Agreement on fishing took effect in 1972. Trawlers came back in 1973.';
		const sentence = 'The Bergen Agreement on fishing was concluded in 1971.';
		const { options } = offered(
			cardOf('date', 'In what year was the Bergen Agreement on fishing concluded?', '1971', sentence),
			article
		);
		expect(options).not.toContain('1972');
		expect(options).toContain('1973');
	});

	test('a day is taken for one of about the same year', () => {
		const { options } = offered(cardOf('date', 'On what date did Roosevelt die?', '12 April 1945'));
		for (const year of yearsOf(options)) expect(Math.abs(year - 1945)).toBeLessThanOrEqual(1);
	});

	test('none is offered for what comes round every few years, nor before the decades the question names', () => {
		expect(
			offered(cardOf('date', 'Dulles spoke during the [year] election campaign.', '1952')).options
		).toEqual([]);
		const { options } = offered(
			cardOf('date', 'In what year was an inquiry held into the 1960s and 1970s?', '1975')
		);
		for (const year of yearsOf(options)) expect(year).toBeGreaterThanOrEqual(1970);
	});

	test('never beyond what the question says came before and after', () => {
		const { options } = offered(
			cardOf('date', 'Between which year and 1944 did Finland fight, having armed since 1938?', '1939')
		);
		for (const year of yearsOf(options)) {
			expect(year).toBeGreaterThanOrEqual(1938);
			expect(year).toBeLessThanOrEqual(1944);
		}
	});

	test('the near ones of the article come first, with the sentence each is right for', () => {
		const article =
			'The council was founded in May 1949. The convention was signed in March 1950 in Rome. The court opened in 2004.';
		const { options, rightFor } = offered(
			cardOf('date', 'In what month and year was the council founded?', 'May 1949'),
			article
		);
		expect(options[0]).toBe('March 1950');
		expect(rightFor[0]).toBe('The convention was signed in March 1950 in Rome.');
		expect(options.join()).not.toContain('2004');
	});
});

describe('a wrong person is of the same office and time', () => {
	test.each([
		['Who met Brezhnev in Vladivostok in 1974?', 'Gerald Ford', ['Jimmy Carter', 'Ronald Reagan']],
		['Who was Algerian president in 1971?', 'Houari Boumédiène', ['Chadli Bendjedid', 'Ahmed Ben Bella']],
		['Who led NATO in 1999?', 'Javier Solana', ['Willy Claes']]
	])('%s', (prompt, answer, among) => {
		const { options } = offered(cardOf('person', prompt, answer));
		for (const name of among) expect(options).toContain(name);
	});

	test('by surname where the answer is one', () => {
		expect(offered(cardOf('person', 'Who visited Beijing in February 1972?', 'Nixon')).options).toContain(
			'Johnson'
		);
	});

	test('nobody who was in office in the year asked for', () => {
		const { options } = offered(cardOf('person', 'Who was US president in November 1963?', 'Lyndon Johnson'));
		expect(options).not.toContain('John F. Kennedy');
	});

	test('nobody of another sex than the question tells of, and nobody of another rank', () => {
		const { options } = offered(
			cardOf('person', 'Who was the British Prime Minister when his party lost Suez in 1956?', 'Anthony Eden')
		);
		expect(options).not.toContain('Margaret Thatcher');
		const general = offered(
			cardOf('person', 'General [person] took power in Dhaka and became president in 1977.', 'Ziaur Rahman')
		);
		expect(general.options).not.toContain('Khaleda Zia');
	});

	test('nobody for what somebody does at no time told: who follows does it too', () => {
		expect(offered(cardOf('person', 'Who wants to move the capital?', 'Joko Widodo')).options).toEqual([]);
		expect(
			offered(cardOf('person', 'Who wanted to move the capital in 2019?', 'Joko Widodo')).options.length
		).not.toBe(1);
	});

	test('nobody for a surname that two bear, where the time is not told', () => {
		expect(offered(cardOf('person', 'Who spoke to the troops at the base?', 'Bush')).options).toEqual([]);
		expect(
			offered(cardOf('person', 'Who spoke to the troops at the base in 2008?', 'Bush')).options
		).toContain('Obama');
	});

	test('nobody who left office long before', () => {
		const { options } = offered(cardOf('person', 'Who sent troops to Panama in 1989?', 'George H. W. Bush'));
		expect(options).not.toContain('Jimmy Carter');
	});

	test('nobody who was dead by then', () => {
		const { options } = offered(cardOf('person', 'Who came to Reykjavík in 1986?', 'Mikhail Gorbachev'));
		for (const name of ['Brezhnev', 'Andropov']) expect(options.join()).not.toContain(name);
	});

	test('nobody of years the article does not tell of, where the year asked for is not told', () => {
		const card = cardOf('person', 'Who took the missiles out of Cuba?', 'Nikita Khrushchev');
		expect(
			offered(card, 'The ships turned back in 1962. A line was laid to Moscow in 1963.').options
		).toEqual([]);
		expect(
			offered(
				card,
				'The war in Korea began in 1950. A wall was built in 1961. A line was laid to Moscow in 1965.'
			).options
		).toEqual(expect.arrayContaining(['Joseph Stalin', 'Leonid Brezhnev']));
	});

	test('nobody at all for one whom no list knows, or for another office than the list has', () => {
		expect(
			offered(cardOf('person', 'Who was the Canadian foreign minister in 1956?', 'Lester Pearson')).options
		).toEqual([]);
		const article =
			'The mediator Ole Hansen met the general Karl Weber in Geneva. Karl Weber spoke to Ole Hansen.';
		expect(offered(cardOf('person', 'Who met Karl Weber in Geneva?', 'Ole Hansen'), article).options).toEqual(
			[]
		);
	});
});

describe('a wrong body or agreement is of the same sort and time', () => {
	test('letters stand beside letters', () => {
		const { options } = offered(cardOf('organization', 'Which alliance was founded in 1949?', 'NATO'));
		expect(options.length).toBeGreaterThanOrEqual(2);
		for (const option of options) expect(option).toMatch(/^[A-Z]+$/);
	});

	test('a body that was not there yet is none', () => {
		const { options } = offered(
			cardOf('organization', 'Which bank lent Zambia the money in 1985?', 'World Bank')
		);
		expect(options.length).toBeGreaterThanOrEqual(2);
		for (const option of options) expect(option).toMatch(/bank/i);
		expect(options).not.toContain('Asian Infrastructure Investment Bank');
	});

	test('a protocol is called for, so no treaty is offered', () => {
		const { options } = offered(
			cardOf('deal', 'Which protocol was adopted in Japan in 1997?', 'Kyoto Protocol')
		);
		for (const option of options) expect(option).toMatch(/protocol/i);
	});

	test('what no list knows has none but those of its sort in the article', () => {
		const article =
			'The Treaty of Ankon was signed in 1881. The Treaty of Lagos followed in 1852, and the Treaty of Bardo in 1881.';
		const card = cardOf('deal', 'Which treaty was signed by the two in 1881?', 'Treaty of Ankon');
		for (const option of offered(card, article).options) expect(option).toMatch(/^Treaty of/);
		expect(offered(card).options).toEqual([]);
	});
});

describe('what stands beside a name looks like it', () => {
	test('with “the” or without, as the answer', () => {
		const { options } = offered(
			cardOf('deal', 'What did the allies sign in 1919?', 'the Treaty of Saint-Germain')
		);
		expect(options.length).toBeGreaterThanOrEqual(2);
		for (const option of options) expect(option).toMatch(/^the Treaty of /);
	});

	test('a charter beside a charter, or nothing', () => {
		expect(
			offered(cardOf('deal', 'Which charter did they issue at sea in 1941?', 'Atlantic Charter')).options
		).toEqual([]);
	});

	test('nothing where the question says the word that only the answer has', () => {
		const asks = (prompt: string) =>
			offered(cardOf('organization', prompt, 'World Meteorological Organization'));
		expect(asks('Which agency coordinates meteorological services since Geneva in 1950?').options).toEqual(
			[]
		);
		expect(asks('Which agency moved to the Avenue de la Paix in 1999?').options.length).toBeGreaterThan(1);
	});

	test('nothing for what many bodies do', () => {
		expect(
			offered(cardOf('organization', 'Which organization condemned the coup in Niger in 2023?', 'ECOWAS'))
				.options
		).toEqual([]);
	});

	test('no ocean body beside one of a continent, by a word for all bodies alone', () => {
		const article =
			'The Nordic Council met in Oslo. The Press Council sat in London. The Council of Elders sat in Banjul.';
		expect(
			offered(cardOf('organization', 'Which council met in Oslo in 1953?', 'Nordic Council'), article).options
		).toEqual([]);
	});
});

test('the same card has the same options', () => {
	const card = cardOf('date', 'On what date was the pact signed?', '17 April 1955');
	expect(offered(card)).toEqual(offered(card));
});

describe('what may be right too is not offered as wrong', () => {
	const article =
		'The Lima Treaty, the Quito Treaty and the Rio Treaty were signed in Geneva in 1922. The Cusco Treaty and the Oslo Treaty came later.';

	test('what the same sentence names', () => {
		const sentence = article.slice(0, article.indexOf(' The Cusco'));
		const { options } = offered(
			cardOf('deal', 'Which treaty was signed in Geneva in 1922?', 'Lima Treaty', sentence),
			article
		);
		expect(options).not.toContain('Quito Treaty');
		expect(options).not.toContain('Rio Treaty');
	});

	test('what its own sentence or question calls by another name', () => {
		const { options } = offered(
			cardOf('organization', 'Which alliance was founded in 1955 to counter NATO?', 'Warsaw Pact')
		);
		expect(options).not.toContain('North Atlantic Treaty Organization');
	});

	test('what another sentence tells the same of', () => {
		const told =
			'The Cusco Treaty opened the Amazon to trade in 1925. The Oslo Treaty opened the Amazon to foreign trade again. The Lima Treaty and the Quito Treaty came later.';
		const { options } = offered(
			cardOf(
				'deal',
				'Which treaty opened the Amazon to trade?',
				'Cusco Treaty',
				told.slice(0, told.indexOf(' The Oslo'))
			),
			told
		);
		expect(options).not.toContain('Oslo Treaty');
	});

	test('what another card has for the answer to the same fact', () => {
		const asks = (answer: string) => cardOf('deal', 'Which treaty did Peru sign in Geneva?', answer, answer);
		const cards = withOptions(
			[asks('Lima Treaty'), asks('Cusco Treaty')],
			extract(readArticle(article), tagger)
		);
		expect(cards[0]?.options ?? []).not.toContain('Cusco Treaty');
	});
});
