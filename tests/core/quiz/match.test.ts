import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight } from '$lib/core/quiz/judge';
import { answersOf, match, matchRound } from '$lib/core/quiz/match';
import { contentOf } from '../../support/cards';

const card = (kind: 'date' | 'person' | 'organization', prompt: string, answer: string) =>
	contentOf({ kind, prompt, answer, fact: prompt });
const visited = (who: string, year: string) => card('date', `In what year did ${who} visit Russia?`, year);
const dates = [
	visited('Kiani', '2012'),
	visited('Bhutto', '1972'),
	visited('Sharif', '1999'),
	visited('Khan', '2022'),
	visited('Musharraf', '2003'),
	visited('Zardari', '2011')
];
const people = [
	card('person', 'Who led the Soviet Union in the Cuban crisis?', 'Nikita Khrushchev'),
	card('person', 'Who led India at Tashkent?', 'Lal Bahadur Shastri'),
	card('person', 'Who led Pakistan at Tashkent?', 'Ayub Khan'),
	card('person', 'Who led Egypt at Suez?', 'Gamal Abdel Nasser')
];
const prompts = (cards: readonly { readonly prompt: string }[] | null) => cards?.map(({ prompt }) => prompt);

describe('a board of pairs', () => {
	test('is of one kind where there are four of it', () => {
		expect(prompts(matchRound([...people, ...dates]))).toEqual(prompts(people));
		expect(matchRound([people[0] ?? contentOf(), ...dates])?.map(({ kind }) => kind)).toEqual(
			dates.map(() => 'date')
		);
	});

	test('is of kinds that have company where there are not', () => {
		const mixed = [...people.slice(0, 2), ...dates.slice(0, 3)];
		expect(prompts(matchRound(mixed))).toEqual(prompts(mixed));
		expect(matchRound([...people.slice(0, 3), ...dates.slice(0, 1)])).toBeNull();
		expect(matchRound([])).toBeNull();
	});

	test.each([
		['another that asks for the same answer', visited('Butt', '2012')],
		['a finer date within one that is there', { ...visited('Butt', '17 April 2012') }],
		['another card of the same fact', { ...visited('Butt', '2001'), fact: dates[0]?.fact ?? '' }],
		['a prompt that says an answer', visited('the winner of 1972', '2001')],
		['the same question', { ...(dates[0] ?? contentOf()), answer: '2001', fact: 'other' }]
	])('leaves out %s', (_, stranger) => {
		const round = matchRound([...dates.slice(0, 4), stranger]);
		expect(prompts(round)).toEqual(prompts(dates.slice(0, 4)));
	});

	test('has four to six answers, each right for one prompt only', () => {
		const any = fc.tuple(fc.constantFrom('date', 'person', 'organization'), fc.nat(30), fc.nat(12));
		fc.assert(
			fc.property(fc.array(any, { maxLength: 20 }), (drawn) => {
				const pool = drawn.map(([kind, name, answer], at) =>
					card(
						kind as 'date',
						`What of ${kind} ${name}?`,
						kind === 'date' ? `${1950 + answer}` : `Name ${answer} ${at}`
					)
				);
				const round = matchRound(pool);
				if (!round) return;
				expect(round.length).toBeGreaterThanOrEqual(4);
				expect(round.length).toBeLessThanOrEqual(6);
				for (const one of round)
					for (const other of round) if (one !== other) expect(isRight(one.answer, other)).toBe(false);
				for (const one of round)
					expect(round.some((other) => other !== one && other.kind === one.kind)).toBe(true);
				expect(matchRound(pool)).toEqual(round);
				expect(answersOf(round, 'seed')).toEqual(answersOf(round, 'seed'));
			})
		);
	});
});

test.each([
	[{}, true],
	[{ prompt: 'Which treaty of 1936 was signed?' }, false],
	[{ prompt: `When ${'and when '.repeat(14)}was it signed?` }, false],
	[{ kind: 'deal', answer: 'the Treaty of Friendship, Cooperation and Mutual Assistance' }, false]
] as const)('a card of %j can be matched: %s', (change, suits) => {
	expect(match.suits(contentOf(change))).toBe(suits);
});

test.each([
	['person', 'Vladimir Putin', 'President Putin'],
	['person', 'Lal Bahadur Shastri', 'Shastri'],
	['organization', 'Shanghai Cooperation Organization', 'SCO'],
	['organization', 'the United States', 'U.S.']
] as const)('a %s %s and %s are never on one board', (kind, one, other) => {
	const cards = [card(kind, 'Who was first?', one), card(kind, 'Who was second?', other)];
	const round = matchRound([...cards, ...people.map((each) => ({ ...each, kind }))]);
	expect(prompts(round)).not.toContain('Who was second?');
	expect(prompts(round)).toContain('Who was first?');
});
