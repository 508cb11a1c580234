import { describe, expect, test } from 'vitest';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { asks } from '../scenes';

describe('a date that hangs on the verb of its clause is asked for', () => {
	test.each([
		[
			'Portugal joined the European Union in 1986.',
			'In what year did Portugal join the European Union? 1986'
		],
		[
			'The Antarctic Treaty was signed in Washington on 1 December 1959.',
			'On what date was the Antarctic Treaty signed in Washington? 1 December 1959'
		],
		[
			'In May 1991, Eritrea had won its war against Ethiopia.',
			'In what month and year did Eritrea win its war against Ethiopia? May 1991'
		],
		[
			'Norway has been a member of NATO since 1949.',
			'Since what year has Norway been a member of NATO? 1949'
		],
		[
			'The Arusha Declaration was adopted by Tanzania in 1967 and divided the party of Nyerere in 1968.',
			'In what year did the Arusha Declaration divide the party of Nyerere? 1968'
		],
		[
			'The Baghdad Pact, which was signed in 1955, was later dissolved.',
			'In what year was the Baghdad Pact signed? 1955'
		],
		[
			'After Iceland recognized Lithuania in 1991, other states followed.',
			'In what year did Iceland recognize Lithuania? 1991'
		],
		[
			'Brazil agreed to supply six aircraft to Chile, in 2004.',
			'In what year did Brazil agree to supply six aircraft to Chile? 2004'
		]
	])('%s', (sentence, card) => {
		expect(asks(dateQuestion, sentence)).toContain(card);
	});
});

describe('and no other', () => {
	test.each([
		['which says of another thing when it was', 'Peru regretted the coup of 1968.'],
		['of what may yet be', 'Norway will join the European Union in 2040.'],
		['of what somebody says', 'Sergei Lavrov said that Norway joined NATO in 1949.'],
		['of nobody named', 'The weather changed in 1949.'],
		['of somebody the sentence does not name', 'It joined the European Union in 1986.']
	])('%s', (_, sentence) => {
		expect(asks(dateQuestion, sentence)).toEqual([]);
	});
});

test('what somebody was told to do stands with who was told, whatever brackets are between', () => {
	expect(
		asks(
			dateQuestion,
			'In March 1960, President Dwight Eisenhower directed the Central Intelligence Agency (CIA) to plan the invasion of Cuba.'
		)
	).toEqual([
		'In what month and year did President Dwight Eisenhower direct the Central Intelligence Agency to plan the invasion of Cuba? March 1960'
	]);
});

describe('a past is asked for by its base, whatever the parser takes it for', () => {
	test.each([
		['In 1834 the British Parliament freed the slaves of Jamaica.', 'free'],
		['In 1947 the Allied Control Council decreed the abolition of Prussia.', 'decree'],
		['In 1961 Kwame Nkrumah founded a school in Accra.', 'found']
	])('%s', (text, base) => {
		expect(asks(dateQuestion, text).join(' ')).toMatch(new RegExp(`did .* ${base} `));
	});
});

test('what had been so by a year, or since one, is not asked for as done in it', () => {
	expect(asks(dateQuestion, 'By 1933 France and Belgium had defaulted on their loans from Peru.')).toEqual(
		[]
	);
});

test('a plain word that opens the sentence has no capital within a question', () => {
	expect(
		asks(dateQuestion, 'Initial discussions between Henry Kissinger and Arab leaders began in November 1973.')
	).toEqual([
		'In what month and year did initial discussions between Henry Kissinger and Arab leaders begin? November 1973'
	]);
});

describe('a day that ends its clause is of its verb, whatever the parser hangs it on', () => {
	test('so it is behind another noun', () => {
		expect(
			asks(
				dateQuestion,
				'BRASILIA, Oct. 26, 1998 (Andean Wire) — Peru and Ecuador made peace on Monday, closing a quarrel over a stretch of jungle that has sent their soldiers into battle three times in six decades.'
			)
		).toContain('On what date did Peru and Ecuador make peace? 26 October 1998');
	});

	test('but not behind what was itself on that day', () => {
		expect(
			asks(
				dateQuestion,
				'Later the Security Council condemned the attack on 5 May 1967, and Peru the coup.'
			).join()
		).not.toContain('condemn');
	});
});

test('a name that begins as a plain word does keeps its capital', () => {
	expect(asks(dateQuestion, 'Red Bird died in the prison of Lima in 1828.')).toContain(
		'In what year did Red Bird die in the prison of Lima? 1828'
	);
});
