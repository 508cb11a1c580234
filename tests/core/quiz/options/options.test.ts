import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight } from '$lib/core/quiz/judge';
import { choose } from '$lib/core/quiz/choose';
import { withOptions } from '$lib/core/quiz/options/options';
import { yearsIn } from '$lib/core/dates/near';
import type { CardContent } from '$lib/core/deck/card';
import { contentOf } from '../../../support/cards';

/** Cards as a person writes them: question, answer, and no more. */
function written(lines: string): readonly CardContent[] {
	return lines
		.trim()
		.split('\n')
		.map((line, at) => {
			const [prompt = '', answer = '', quote = ''] = line.trim().split(' | ');
			const origin = `card ${at}`;
			const form = prompt.includes('[') ? 'cloze' : 'question';
			const said = quote === '' ? null : { text: quote };
			return contentOf({ kind: 'other', form, prompt, answer, quote: said, origin, fact: origin });
		});
}

function optionsFor(answer: string, deck: readonly CardContent[]): readonly string[] {
	const card = deck.find((each) => each.answer === answer);
	return card ? withOptions(card, deck).options : [];
}

const deck = written(`
	Who wrote The Prince? | Niccolò Machiavelli | Niccolò Machiavelli wrote The Prince in exile.
	Who wrote Leviathan? | Thomas Hobbes | In 1651 Thomas Hobbes gave the world Leviathan.
	Who wrote Politics Among Nations? | Hans Morgenthau
	Who is the founder of structural realism? | Kenneth Waltz
	Who was the first woman to lead Pakistan? | Benazir Bhutto
	Which country was divided along the 38th parallel? | Korea
	Which state left the Warsaw Pact in 1968? | Albania
	Which country built the Aswan Dam? | Egypt
	How many judges sit on the Court? | 15
	How many members does the Assembly have? | 193
	How many seats of the Security Council are permanent? | 5
	What share of their product do allies promise to spend? | 2 per cent
	What is balancing? | Allying against the stronger power
	What is bandwagoning? | Allying with the stronger power
	What does NPT stand for? | Treaty on the Non-Proliferation of Nuclear Weapons
	What does CTBT stand for? | Comprehensive Nuclear-Test-Ban Treaty
	Name a founding member of the SCO. | China
	Name a founding member of the SCO. | Russia
	Name a founding member of the SCO. | Kazakhstan
	When did the Cold War end? | 1991
	When did the Berlin Wall fall? | 9 November 1989
	On what date did Germany invade Poland? | September 1, 1939
	On what date did Japan attack Pearl Harbor? | Dec 7, 1941
	When was the Charter signed? | June 1945
`);

describe('what other cards of the deck ask for', () => {
	test.each([
		// Of what is asked for in the same words first.
		['Thomas Hobbes', ['Niccolò Machiavelli', 'Hans Morgenthau', 'Kenneth Waltz']],
		['Kenneth Waltz', ['Hans Morgenthau', 'Benazir Bhutto', 'Thomas Hobbes']],
		// A state is a country; a person is none.
		['Albania', ['Korea', 'Egypt']],
		['15', ['193', '5']]
	])('stands beside “%s”: %j', (answer, options) => {
		expect(optionsFor(answer, deck)).toEqual(options);
	});

	test.each([
		['Benazir Bhutto', 'no man where a woman is asked for'],
		['2 per cent', 'no bare number beside a share'],
		[
			'Allying with the stronger power',
			'one alone is no choice, and an acronym’s words are asked for otherwise'
		],
		['Treaty on the Non-Proliferation of Nuclear Weapons', 'one alone is no choice'],
		['Russia', 'what answers the same question is right']
	])('nothing stands beside “%s”: %s', (answer) => {
		expect(optionsFor(answer, deck)).toEqual([]);
	});

	test('comes with the sentence it is right for', () => {
		const waltz = deck.find(({ answer }) => answer === 'Hans Morgenthau') as CardContent;
		expect(withOptions(waltz, deck).rightFor).toEqual([
			'In 1651 Thomas Hobbes gave the world Leviathan.',
			'Niccolò Machiavelli wrote The Prince in exile.',
			''
		]);
	});

	test('is passed over where the card’s own sentence names it, or an accepted spelling means it', () => {
		const cards = written(`
			Which country joined first? | Pakistan | Pakistan and India joined together.
			Which country joined last? | Iran
			Which country withdrew? | India
			Which country hosts the secretariat? | China
		`);
		expect(optionsFor('Pakistan', cards)).toEqual(['Iran', 'China']);
		const [, iran] = cards as [CardContent, CardContent];
		expect(withOptions({ ...iran, accepted: ['China'] }, cards).options).toEqual(['Pakistan', 'India']);
	});

	test('names of another look give themselves away', () => {
		const cards = written(`
			Which treaty ended the war? | the Treaty of Sèvres
			Which treaty replaced it? | Treaty of Lausanne
			Which treaty came before? | a treaty of friendship
			Which treaty failed? | the Anglo-Egyptian treaties
			Which treaty came after? | the Treaty of Locarno
			Which treaty banned war? | the Treaty of Paris on the general renunciation of war as an instrument of policy
			Which treaty is the oldest? | the Treaty of Münster
		`);
		expect(optionsFor('the Treaty of Sèvres', cards)).toEqual([
			'the Treaty of Locarno',
			'the Treaty of Münster'
		]);
	});
});

describe('dates near the answer', () => {
	test.each([
		['1991', /^\d{4}$/],
		['9 November 1989', /^\d{1,2} [A-Z][a-z]+ 1989$/],
		['September 1, 1939', /^[A-Z][a-z]+ \d{1,2}, 1939$/],
		['Dec 7, 1941', /^[A-Z][a-z]{2} \d{1,2}, 1941$/],
		['June 1945', /^[A-Z][a-z]+ \d{4}$/]
	])('are as precise as “%s” and written alike', (answer, shape) => {
		const options = optionsFor(answer, deck);
		expect(options).toHaveLength(3);
		for (const option of options) expect(option).toMatch(shape);
	});

	test('those that other cards ask for come first, with their sentence', () => {
		const cards = written(`
			In what year was the first war? | 1965 | They went to war in 1965.
			In what year was the second war? | 1968 | They went to war again in 1968.
			In what year was the Treaty of Westphalia? | 1648
		`);
		const [first] = cards as [CardContent];
		const { options, rightFor = [] } = withOptions(first, cards);
		expect(options[0]).toBe('1968');
		expect(rightFor[0]).toBe('They went to war again in 1968.');
		expect(options).not.toContain('1648');
	});

	test('no date that another card makes right for the same question', () => {
		const cards = written(`
			In what year did they go to war? | 1965
			In what year did they go to war? | 1968
			In what year did they make peace? | 1966
		`);
		expect(optionsFor('1965', cards)).toHaveLength(3);
		expect(optionsFor('1965', cards)).not.toContain('1968');
	});

	test('a number that no date is asked for gets none', () => {
		expect(optionsFor('1500', written('How many troops crossed the river? | 1500'))).toEqual([]);
	});
});

test('the options a card has come first, and two are enough', () => {
	const cards = written(`
		In what year was the first war? | 1965
		In what year was the second war? | 1968
	`);
	const [card] = cards as [CardContent];
	const one = { ...card, options: ['1947', '1965'], rightFor: ['Pakistan was founded in 1947.', ''] };
	expect(withOptions(one, cards).options.slice(0, 2)).toEqual(['1947', '1968']);
	expect(withOptions(one, cards).rightFor?.[0]).toBe('Pakistan was founded in 1947.');
	const two = { ...card, options: ['1947', '1999'] };
	expect(withOptions(two, cards)).toBe(two);
});

const answers = fc.constantFrom(
	...[
		'1965',
		'1971',
		'April 2013',
		'17 April 2013',
		'Apr 17, 2013',
		'SCO',
		'BRICS',
		'Shanghai Cooperation Organization'
	],
	...[
		'Vladimir Putin',
		'Putin',
		'Nawaz Sharif',
		'the Treaty of Paris',
		'Treaty of Paris',
		'Paris',
		'15',
		'40 per cent'
	]
);
const prompts = fc.constantFrom(
	'Who came?',
	'In what year did it end?',
	'Which treaty ended it?',
	'[year] was late',
	'Name one.'
);
const anyCard = fc
	.record({
		kind: fc.constantFrom('date', 'person', 'deal', 'organization', 'other'),
		prompt: prompts,
		answer: answers,
		accepted: fc.array(answers, { maxLength: 2 }),
		options: fc.array(answers, { maxLength: 2 }),
		origin: fc.uuid()
	})
	.map((card) => contentOf({ ...card, fact: card.origin }));

test('for any deck: none or two and more that differ, none right, and the same again', () => {
	fc.assert(
		fc.property(fc.array(anyCard, { minLength: 1, maxLength: 12 }), (cards) => {
			for (const card of cards) {
				const made = withOptions(card, cards);
				expect(withOptions({ ...card }, [...cards])).toEqual(made);
				if (made === card) continue;
				expect(choose.suits(made)).toBe(true);
				expect(new Set(made.options).size).toBe(made.options.length);
				expect(made.rightFor).toHaveLength(made.options.length);
				for (const option of made.options.filter((text) => !card.options.includes(text))) {
					expect(isRight(option, card)).toBe(false);
					const twins = cards.filter(({ prompt }) => prompt === card.prompt);
					for (const twin of twins) expect(isRight(option, twin)).toBe(false);
				}
			}
		})
	);
});

test('a year that the question bounds stays within', () => {
	const [card] = written('When, after 1960 and before 1968, did they go to war? | 1965') as [CardContent];
	for (const option of withOptions(card, [card]).options)
		for (const year of yearsIn(option)) expect(year > 1960 && year < 1968).toBe(true);
});
