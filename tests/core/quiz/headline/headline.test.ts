import { describe, expect, test } from 'vitest';
import { headlineOf } from '$lib/core/quiz/headline/headline';

const headline = (prompt: string, quote = '') =>
	headlineOf({ form: 'question', prompt, answer: '1899', quote: quote === '' ? null : { text: quote } });

describe('a question is turned by its verb', () => {
	test.each([
		[
			'In what year did Russia drop its arms embargo against Pakistan?',
			'Russia dropped its arms embargo against Pakistan'
		],
		[
			'In what year did the Russian government end its arms embargo?',
			'The Russian government ended its arms embargo'
		],
		[
			'In what year did Moscow confirm that it would supply four helicopters?',
			'Moscow confirmed that it would supply four helicopters'
		],
		[
			'In what year did Russia agree to launch Pakistan’s satellite?',
			'Russia agreed to launch Pakistan’s satellite'
		],
		[
			'In what year did Pakistan’s former army chief Ashfaq Pervaiz Kiani visit Russia?',
			'Pakistan’s former army chief Ashfaq Pervaiz Kiani visited Russia'
		],
		[
			'In what year did the Chief of the Pakistan Air Force, Tahir Rafique Butt, visit Russia?',
			'The Chief of the Pakistan Air Force, Tahir Rafique Butt, visited Russia'
		],
		[
			'On what date did the Director of the Council, Zhang Xinfeng, meet the Ambassador?',
			'The Director of the Council, Zhang Xinfeng, met the Ambassador'
		],
		[
			'On what date did SCO members take part in the conference organized by RATS?',
			'SCO members took part in the conference organized by RATS'
		],
		['On what date did the NPT enter into force?', 'The NPT entered into force'],
		['When did the Cold War end?', 'The Cold War ended'],
		['When did the strike end?', 'The strike ended'],
		['In what year did the Congress of Vienna take place?', 'The Congress of Vienna took place'],
		['On what date did the fall of the Berlin Wall take place?', 'The fall of the Berlin Wall took place'],
		['In what year did the African Union admit South Sudan?', 'The African Union admitted South Sudan'],
		['In what year did they go to war?', 'They went to war'],
		['In what year did Joseph Stalin die?', 'Joseph Stalin died'],
		['In what year did Russia’s visit end?', 'Russia’s visit ended'],
		[
			'In what year did the countries that border Russia join NATO?',
			'The countries that border Russia joined NATO'
		]
	])('%s', (prompt, said) => expect(headline(prompt)).toBe(said));
});

describe('a question in the passive is turned by its participle', () => {
	test.each([
		['In what year was the SCO founded?', 'The SCO was founded'],
		['In what year was the Treaty of Sèvres signed?', 'The Treaty of Sèvres was signed'],
		[
			'On what date were the Oslo Accords signed in Washington by Rabin and Arafat?',
			'The Oslo Accords were signed in Washington by Rabin and Arafat'
		],
		['In which year were the two Germanies reunited?', 'The two Germanies were reunited'],
		[
			'On what date was the United Nations founded in San Francisco?',
			'The United Nations was founded in San Francisco'
		],
		['In what year was the treaty that ended the war signed?', 'The treaty that ended the war was signed'],
		['In what year was Nasser born?', 'Nasser was born'],
		['When was the plan written by Marshall?', 'The plan was written by Marshall'],
		['In what year was it formally dissolved?', 'It was formally dissolved']
	])('%s', (prompt, said) => expect(headline(prompt)).toBe(said));
});

test('what lasts is said to last', () => {
	expect(headline('Since what year has Putin been in power?')).toBe('Putin has been in power since …');
});

describe('where two words could be the verb, the sentence tells which', () => {
	const land = 'In what year did the Government of Pakistan acquire land at Taxila?';
	test('its past stands there', () => {
		expect(headline(land, 'In 1967, Government of Pakistan acquired land at Taxila.')).toBe(
			'The Government of Pakistan acquired land at Taxila'
		);
	});
	test.each([
		'',
		'In 1967 the Government bought a place at Taxila.',
		'It acquired what had landed at Taxila.'
	])('not from “%s”', (quote) =>
		expect(headline(land, quote)).toBe('When did the Government of Pakistan acquire land at Taxila?')
	);
});

describe('what cannot be turned safely stays a question', () => {
	test.each([
		['In what year did Russia sign and ratify the treaty?', 'When did Russia sign and ratify the treaty?'],
		['In what year did the general strike paralyse Poland?', 'When did the general strike paralyse Poland?'],
		['In what year did the general strike end?', 'When did the general strike end?'],
		['When did the arms trade with Iran resurge?', 'When did the arms trade with Iran resurge?'],
		['In what year was the base occupied by Russia opened?', 'When was the base occupied by Russia opened?'],
		['In what year was Goa Portuguese?', 'When was Goa Portuguese?'],
		['In what year was the second war?', 'When was the second war?'],
		['By what date had the troops left?', 'By when had the troops left?'],
		['Until what year was Goa Portuguese?', 'Until when was Goa Portuguese?'],
		[
			'What date was agreed at Yalta for the first session?',
			'What date was agreed at Yalta for the first session?'
		],
		['When did it end? Say the year.', 'When did it end? Say the year.'],
		['معاہدہ تاشقند پر کب دستخط ہوئے؟', 'معاہدہ تاشقند پر کب دستخط ہوئے؟'],
		['Wann fiel die Mauer?', 'Wann fiel die Mauer?']
	])('%s', (prompt, said) => expect(headline(prompt)).toBe(said));
});

describe('a clause leaves out a blank that only says when', () => {
	test.each([
		['The treaty was signed in [year].', 'The treaty was signed'],
		['In [year], the treaty was signed in Rome.', 'The treaty was signed in Rome'],
		['In [year] the treaty was signed.', 'The treaty was signed'],
		['It was signed in [year] by both.', 'It was signed by both'],
		['It was signed on [date], in Rome.', 'It was signed, in Rome'],
		['It lasted until [year].', 'It lasted until ….'],
		['It was fought in [year] and 1971.', 'It was fought in … and 1971.'],
		['It was signed on [day] March.', 'It was signed on … March.'],
		['It was fought between [year] and 1971.', 'It was fought between … and 1971.'],
		['The [year] treaty ended it.', 'The … treaty ended it.']
	])('%s', (prompt, said) => {
		expect(headlineOf({ form: 'cloze', prompt, answer: '1899', quote: null })).toBe(said);
	});
});

test('a prompt that gives its date away is no event', () => {
	expect(headline('On what date in 1899 did the conference end?')).toBeNull();
});
