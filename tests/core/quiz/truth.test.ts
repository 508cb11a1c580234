import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '$lib/core/deck/card';
import { isRight } from '$lib/core/quiz/judge';
import { statementOf, truth, type Statement } from '$lib/core/quiz/truth';
import { contentOf } from '../../support/cards';
import { names } from './tables/names';
import { people } from './tables/people';
import { dates } from './tables/dates';

const said = ({ before, said, after }: Statement) => `${before}${said}${after}`;

/** Everything that may be said of a card, what is true first. */
function allSaid(change: Partial<CardContent>): readonly string[] {
	const found = Array.from({ length: 60 }, (_, seed) => statementOf(contentOf(change), `${seed}`));
	const [trueOnes, falseOnes] = [
		found.filter((one) => one && !one.swapped),
		found.filter((one) => one?.swapped)
	].map((all) => [...new Set(all.flatMap((one) => (one ? said(one) : [])))].sort());
	return [...(trueOnes ?? []), ...(falseOnes ?? [])];
}

const putin = {
	kind: 'person',
	answer: 'Vladimir Putin',
	options: ['Boris Yeltsin', 'Dmitry Medvedev']
} as const;

describe('a statement is cut to what is asked', () => {
	test('a cloze with its blank filled', () => {
		const change = { form: 'cloze', prompt: 'NATO was founded in [year].', answer: '1949' } as const;
		expect(allSaid({ ...change, options: ['1945', '1955'] })).toEqual([
			'NATO was founded in 1949.',
			'NATO was founded in 1945.',
			'NATO was founded in 1955.'
		]);
	});

	test('at the head of a sentence with a capital', () => {
		const change = { form: 'cloze', kind: 'deal', prompt: '[deal] was dropped.' } as const;
		const options = ['the oil embargo', 'the trade embargo'];
		expect(allSaid({ ...change, answer: 'the arms embargo', options })[0]).toBe(
			'The arms embargo was dropped.'
		);
	});

	test.each([
		['Who has ruled since 2000?', '{} has ruled since 2000.'],
		['Who signed the treaty?', '{} signed the treaty.'],
		['Who became president?', '{} became president.'],
		['Who was the president of Russia in 2001?', '{} was the president of Russia in 2001.'],
		['Who was Yeltsin’s successor?', '{} was Yeltsin’s successor.'],
		['Who was Russian ambassador to Kabul?', '{} was Russian ambassador to Kabul.']
	])('“%s” of somebody', (prompt, sentence) => {
		const stated = allSaid({ ...putin, options: ['Mikhail Gorbachev', 'Dmitry Medvedev'], prompt });
		if (prompt.includes('ruled')) expect(stated[0]).toBe(`${prompt}Vladimir Putin`);
		else expect(stated[0]).toBe(sentence.replace('{}', 'Vladimir Putin'));
	});

	test.each([
		'Who was Yeltsin succeeded by?',
		'Who was Yeltsin describing?',
		'Who did Yeltsin name?',
		'Who was Yeltsin?',
		'Who had Yeltsin named? And why?'
	])('“%s” is no sentence about anybody: it stays a question with its answer', (prompt) => {
		const stated = allSaid({ ...putin, options: ['Mikhail Gorbachev', 'Dmitry Medvedev'], prompt });
		expect(stated[0]).toBe(`${prompt}Vladimir Putin`);
	});

	test('the sentence it comes from, where it is short and stands alone', () => {
		const quote = { text: 'Moscow confirmed in 2015 that helicopters were to be supplied.' };
		expect(allSaid({ quote, answer: '2015', options: ['2012', '2014'] })).toEqual([
			'Moscow confirmed in 2015 that helicopters were to be supplied.',
			'Moscow confirmed in 2012 that helicopters were to be supplied.',
			'Moscow confirmed in 2014 that helicopters were to be supplied.'
		]);
	});

	test.each([
		['it points to another', 'It was founded in 2001.'],
		['it is no sentence', 'founded in 2001 by the six'],
		['the answer stands in it twice', 'The body of 2001 was founded in 2001.'],
		['the answer is part of a word there', 'The 2001-born body was founded by six states.'],
		['it is long', `The body was founded in 2001 ${'by the states of the region '.repeat(6)}.`],
		['it is of another language', 'Die Gemeinschaft ist im Jahr 2001 entstanden.']
	])('not where %s', (_, text) => {
		const change = { prompt: 'In what year was it founded?', answer: '2001', options: ['1996', '2005'] };
		expect(allSaid({ ...change, quote: { text } })[0]).toBe('In what year was it founded?2001');
	});
});

describe('nothing but knowing tells that something was swapped', () => {
	const fits = (prompt: string, answer: string, options: readonly string[]) =>
		allSaid({ kind: 'other', form: 'cloze', prompt, answer, options }).length > 0;

	test.each([
		['a date of another precision', 'It ended in [date].', '17 April 2013', ['2014', 'May 2014']],
		['a date in another format', 'It ended on [date].', '17 April 2013', ['May 1, 2013', 'June 3, 2014']],
		[
			'another article',
			'They signed [deal].',
			'the Treaty of Paris',
			['a treaty of peace', 'Treaty of Rome']
		],
		['“an” before no vowel', 'They signed an [deal].', 'armistice', ['peace', 'ceasefire']],
		['another number', 'They dropped [deal].', 'the embargo', ['the sanctions', 'the tariffs']],
		[
			'what the letters stand for left behind',
			'The Shanghai Cooperation Organization ([letters]) grew.',
			'SCO',
			['NAC', 'CIS']
		],
		[
			'initials left behind',
			'[body] (SCO) was founded.',
			'Shanghai Cooperation Organization',
			['Collective Security Organization', 'World Trade Organization']
		],
		[
			'a word of the answer left behind',
			'The Paris talks ended with [deal].',
			'the Treaty of Paris',
			['the Treaty of Rome', 'the Treaty of Sèvres']
		],
		[
			'an option that stands there already',
			'Russia and India backed [country].',
			'Iran',
			['India', 'Russia']
		],
		[
			'a year that breaks the order of events',
			'Between 1960 and 1970, in [year], it began.',
			'1965',
			['1955', '1975']
		],
		['a year that stands there already', 'After 1960 it began in [year].', '1965', ['1960', '1955']],
		['a weekday', 'On Wednesday, [date], he came.', '17 April 2013', ['18 April 2013', '19 April 2013']],
		['a title', 'They met President [person] there.', 'Vladimir Putin', ['Nawaz Sharif', 'Asif Ali Zardari']],
		['a pronoun', '[person] said she would come.', 'Benazir Bhutto', ['Nawaz Sharif', 'Asif Ali Zardari']],
		['a genitive', 'The [country]’ allies came.', 'United States', ['Soviet Union', 'Low Countries']],
		['a figure of another unit', 'It grew by [share].', '4 per cent', ['5 points', '6 dollars']]
	] as const)('%s: it is not stated so', (_, prompt, answer, options) => {
		const stated = statementOf(contentOf({ kind: 'other', form: 'cloze', prompt, answer, options }), 'seed');
		expect(stated?.type).not.toBe('sentence');
	});

	test.each([
		['It ended in [date].', '17 April 2013', ['22 October 2015', '4 May 2014']],
		['They signed an [deal].', 'armistice', ['agreement', 'alliance']],
		[
			'[body] was founded.',
			'Shanghai Cooperation Organization',
			['Collective Security Organization', 'World Trade Organization']
		],
		['Between 1960 and 1970, in [year], it began.', '1965', ['1962', '1968']],
		['[person] said so.', 'Vladimir Putin', ['Nawaz Sharif', 'Asif Ali Zardari']],
		['It grew by [share].', '4 per cent', ['5 per cent', '12 per cent']]
	] as const)('“%s” with “%s” can', (prompt, answer, options) => {
		expect(fits(prompt, answer, options)).toBe(true);
	});

	test('an option that is right as well is none', () => {
		const change = { prompt: 'Which body?', kind: 'organization', answer: 'SCO' } as const;
		const accepted = ['Shanghai Cooperation Organization'];
		expect(truth.suits(contentOf({ ...change, accepted, options: ['sco', 'the SCO', 'BRICS'] }))).toBe(false);
		expect(truth.suits(contentOf({ ...change, accepted, options: ['sco', 'NATO', 'BRICS'] }))).toBe(true);
	});

	test('fewer than two options are none', () => {
		expect(truth.suits(contentOf({ answer: '1965', options: [] }))).toBe(false);
		expect(truth.suits(contentOf({ answer: '1965', options: ['1971'] }))).toBe(false);
		expect(truth.suits(contentOf({ answer: '1965', options: ['1971', '1999'] }))).toBe(true);
	});
});

const anyCard = fc
	.record({
		table: fc.constantFrom(...dates, ...people, ...names),
		options: fc.array(fc.constantFrom(...dates, ...people, ...names), { maxLength: 4 }),
		prompt: fc.constantFrom('When was it?', 'Who signed it?', 'It was [it].', 'Which body?')
	})
	.map(({ table, options, prompt }) =>
		contentOf({
			kind: table.kind,
			form: prompt.includes('[') ? 'cloze' : 'question',
			prompt,
			answer: table.answer,
			accepted: table.accepted ?? [],
			options: [...(table.options ?? []), ...options.map(({ answer }) => answer)]
		})
	);

test('the same seed says the same; what is true says the answer, what is not never does', () => {
	fc.assert(
		fc.property(anyCard, fc.string(), (card, seed) => {
			const stated = statementOf(card, seed);
			expect(stated !== null).toBe(truth.suits(card));
			expect(statementOf({ ...card }, seed)).toEqual(stated);
			if (!stated) return;
			expect(isRight(stated.said, card)).toBe(stated.swapped === null);
			expect(stated.said === stated.right).toBe(stated.swapped === null);
		})
	);
});

test('about half of what is said is true, and each option is swapped in', () => {
	const card = contentOf({ answer: '1965', options: ['1971', '1999', '1947'] });
	const all = Array.from({ length: 600 }, (_, seed) => statementOf(card, `${seed}`));
	const trueOnes = all.filter((one) => one?.swapped === null).length;
	expect(trueOnes).toBeGreaterThan(240);
	expect(trueOnes).toBeLessThan(360);
	for (const option of card.options)
		expect(all.filter((one) => one?.said === option).length).toBeGreaterThan(60);
});

test('what is swapped in brings the sentence it is right for', () => {
	const card = contentOf({
		answer: '1965',
		options: ['1971', '1999'],
		rightFor: ['They fought in 1971.', '']
	});
	const found = Array.from({ length: 30 }, (_, seed) => statementOf(card, `${seed}`)?.swapped);
	expect(found.find((option) => option?.text === '1971')?.rightFor).toBe('They fought in 1971.');
});
