import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { isSure } from '$lib/core/writing/sure';
import { writeCards } from '$lib/core/writing/write';
import { shippedTagger } from '../../../src/tools/readerModel';
import { shippedParser } from '../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];

const write = (text: string) => writeCards(extract(readArticle(text), tagger), parser);
const asked = (text: string) => write(text).map(({ prompt, answer }) => `${prompt} ${answer}`);

const article = `The Lisbon Agreement was signed in Lisbon on 5 July 1994. President Nelson Mandela visited France in 1996. The African Wool Company (AWC) was founded in 1971.

In 1998, the United Nations Security Council adopted Resolution 1199. Moscow agreed to supply six submarines to Iran in 1994. Javier Solana, secretary-general of NATO, welcomed the ceasefire in June 1999.

He left in 2001. It was abolished in 2003 after a long debate about its cost.`;

const sentences = article.split(/(?<=\.)\s+/);

describe('each shape gives its question', () => {
	test.each([
		['On what date was the Lisbon Agreement signed in Lisbon?', '5 July 1994'],
		['In what year did President Nelson Mandela visit France?', '1996'],
		['Who visited France in 1996?', 'Nelson Mandela'],
		['In what year was the African Wool Company founded?', '1971'],
		['What does AWC stand for?', 'African Wool Company'],
		['In what year did the United Nations Security Council adopt Resolution 1199?', '1998'],
		['Which resolution was adopted by the United Nations Security Council in 1998?', 'Resolution 1199'],
		['What did Moscow agree to supply to Iran in 1994?', 'six submarines'],
		['Who was secretary-general of NATO in June 1999?', 'Javier Solana']
	])('%s', (prompt, answer) => {
		const cards = sentences.flatMap(asked);
		expect(cards).toContain(`${prompt} ${answer}`);
	});
});

describe('a question ends where its clause ends', () => {
	test.each([
		[
			'In 1928, Norsk Hydro secured a concession in Chile and, in 1933, they gained another in Peru.',
			'In what year did Norsk Hydro secure a concession in Chile? 1928'
		],
		[
			'In 1936, the Nordic Oil Company purchased a share of the Danish Oil Company (the subsidiary of Nobel, which was sold later) to drill.',
			'In what year did the Nordic Oil Company purchase a share of the Danish Oil Company? 1936'
		],
		[
			'In March 1914, however, the British Government, which controlled the Anglian National Bank, managed to have its shares sold to the Nordic Oil Company.',
			'In what month and year did the British Government manage to have its shares sold to the Nordic Oil Company? March 1914'
		]
	])('%s', (sentence, card) => {
		expect(asked(sentence)).toContain(card);
	});

	test('and does not take the verb of a clause within it for its own', () => {
		const cards = asked(
			'Nelson Mandela, who was at the summit, warmly endorsed the plan of the United Nations.'
		);
		expect(cards.filter((card) => card.startsWith('Who was at the summit'))).toEqual([]);
	});

	test('and names what was done', () => {
		expect(asked('Nelson Mandela had served from 1994 to 1999.').filter((card) => /^Who/.test(card))).toEqual(
			[]
		);
	});
});

test('an office is asked for at the time its sentence tells; a calling, or an office without a time, is not', () => {
	const office = (text: string) => asked(text).filter((card) => card.startsWith('Who was '));
	expect(office('The Egyptian president, Anwar Sadat, visited Jerusalem in 1977.')).toEqual([
		'Who was the Egyptian president in 1977? Anwar Sadat'
	]);
	expect(office('The Egyptian president, Anwar Sadat, visited Jerusalem.')).toEqual([]);
	expect(office('The share went to Calouste Gulbenkian, an Armenian businessman, in 1928.')).toEqual([]);
});

test('a date that no question fits stands as a blank in its clause', () => {
	const card = write('The riots of 1988 in Algiers frightened Chadli Bendjedid.').find(
		({ kind }) => kind === 'date'
	);
	expect(card).toMatchObject({ form: 'cloze', answer: '1988' });
	expect(card?.prompt).toContain('[year]');
});

test('a subject that only a sentence before would explain is not asked about', () => {
	expect(asked('He left the office in Paris in 2001.')).toEqual([]);
	expect(asked('It was abolished in 2003 after a long debate.')).toEqual([]);
});

test('no card gives its answer away', () => {
	for (const { prompt, answer, rule } of write(article))
		if (rule !== 'acronym') expect(prompt.toLowerCase()).not.toContain(answer.toLowerCase());
});

test('every card quotes the article where it says, and marks its answer inside the quote', () => {
	const cards = write(article);
	expect(cards.length).toBeGreaterThan(3);
	for (const { source, mark } of cards) {
		expect(article.slice(source.start, source.end)).toBe(source.text);
		expect(mark.start).toBeGreaterThanOrEqual(source.start);
		expect(mark.end).toBeLessThanOrEqual(source.end);
	}
});

test('the same text gives the same cards, and a card keeps its id when the text changes elsewhere', () => {
	expect(write(article)).toEqual(write(article));
	const before = new Map(write(article).map(({ id, prompt }) => [id, prompt]));
	const after = write(`A word to begin with, added by the editor later on.\n\n${article}`);
	expect(after.filter(({ id }) => before.has(id)).length).toBeGreaterThanOrEqual(before.size - 1);
});

test('ids and prompts are unique, and no wrong option is right', () => {
	const cards = write(article);
	expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
	expect(new Set(cards.map(({ prompt }) => prompt)).size).toBe(cards.length);
	for (const { options = [], answer, accept } of cards)
		for (const option of options) expect([answer, ...accept]).not.toContain(option);
});

test('other spellings of a date and a surname that is nobody else’s count as right', () => {
	const cards = sentences.flatMap(write);
	expect(cards.find(({ answer }) => answer === '5 July 1994')?.accept).toContain('July 5, 1994');
	expect(cards.find(({ answer }) => answer === 'Javier Solana')?.accept).toContain('Solana');
});

test('an article without a fact gives no card', () => {
	expect(write('The weather was fine, and everyone went home early because nothing had happened.')).toEqual(
		[]
	);
});

test('one kind takes at most half of what an article on treaties and their dates may give', () => {
	const file = new URL('../../fixtures/articles/turkish-straits.txt', import.meta.url);
	const text = readFileSync(file, 'utf8');
	const kinds = write(text).map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === 'date').length).toBeLessThanOrEqual(
		text.split(/\s+/).length / 80 + 1
	);
	expect(kinds).toContain('deal');
});

test('a card tells what its sentence names and what of the same answer was turned down', () => {
	const [card] = write('Peru signed the Treaty of Quito in 1942, and it lasted until the war of 1981.');
	expect(card?.why?.names.map(({ text }) => text)).toContain('Treaty of Quito');
	const when = write('Hungary joined NATO in 1999.').find(({ answer }) => answer === '1999');
	expect(when?.why?.rejected).toEqual([expect.objectContaining({ rule: 'date-cloze', fault: 'scant' })]);
});

describe('what strangers would most likely find fault with', () => {
	const vague =
		'Taro Aso of Japan gave his wife some further answers on Tuesday, despite several talks, on other matters.';
	const aboutAso = (text: string) => write(text).filter(({ answer }) => answer === 'Taro Aso');

	test('is not asked, however little else a text gives', () => {
		expect(aboutAso(vague)).toEqual([]);
		expect(aboutAso([vague, ...sentences.slice(0, 3)].join(' '))).toEqual([]);
	});

	test('is said beside the card, and of what was turned down for it', () => {
		const [card] = aboutAso('Taro Aso of Japan signed the Treaty of Quito with Peru.');
		expect(card?.why?.doubts).toContain('undated');
		const told =
			'Japanese Foreign Minister Taro Aso told his wife in 2006 that some further award, despite several talks, would be no surprise.';
		expect(aboutAso(told)[0]?.why?.rejected).toContainEqual(
			expect.objectContaining({ rule: 'person-cloze', fault: 'doubtful' })
		);
		const when = write('Hungary joined NATO in 1999.').find(({ kind }) => kind === 'date');
		expect(when?.why?.doubts).not.toContain('undated');
	});
});

describe('a short text that only leans', () => {
	const short = 'The talks began in Lisbon in March 1994.';

	test('is asked all the same, but never with a pronoun', () => {
		expect(asked(short)).toEqual(['In what month and year did the talks begin in Lisbon? March 1994']);
		expect(asked('He left it in 2001. They abolished it in 2003 after a long debate about it.')).toEqual([]);
	});

	test('is never sure: it is offered, and not ticked', () => {
		expect(write(short).filter(isSure)).toEqual([]);
		expect(write(article).filter(isSure).length).toBeGreaterThan(0);
	});

	test('beside sound cards what leans is left out', () => {
		expect(asked(`${article}\n\n${short}`).join('\n')).not.toContain('March 1994');
	});
});
