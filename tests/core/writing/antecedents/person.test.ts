import { describe, expect, test } from 'vitest';
import { scenesFrom, standInsIn } from '../scenes';

describe('"he" and "she" are the one person they can mean', () => {
	test.each([
		[
			'through a sentence that names nobody, but goes on about him',
			'Nelson Mandela left prison in 1990. His health was very good. He visited Cuba in 1991.',
			'He = Nelson Mandela'
		],
		[
			'who is no woman, where one is named too',
			'Nelson Mandela met Margaret Thatcher in London in 1990. He visited Cuba in 1991.',
			'He = Nelson Mandela'
		],
		[
			'who is one, where a man is named too',
			'Nelson Mandela met Margaret Thatcher in London in 1990. She visited Cuba in 1991.',
			'She = Margaret Thatcher'
		]
	])('%s', (_, text, found) => {
		expect(standInsIn(text)).toContain(found);
	});
});

describe('and nobody where they may mean another', () => {
	test.each([
		['a woman alone', 'Margaret Thatcher won the vote in 1979. He visited Cuba in 1991.'],
		[
			'one who is not named',
			'Nelson Mandela left prison in 1990. The judge praised Cuba and in 1991 he visited Lima.'
		],
		['two men', 'Nelson Mandela met Tony Blair in London in 1998. He visited Cuba in 1999.']
	])('%s', (_, text) => {
		expect(standInsIn(text).filter((found) => /^he\b/i.test(found))).toEqual([]);
	});
});

const life = 'The war was long. In 1947 he visited Cuba. Nelson Mandela died in Lima in 1990.';
const heIn = (title: string, text: string) =>
	scenesFrom(text, { title }).flatMap(({ standIns }) =>
		standIns.filter(({ start, end }) => /^he$/i.test(text.slice(start, end))).map(({ words }) => words)
	);

test('where nobody else is spoken of it is the one whose life the article is', () => {
	expect(heIn('Nelson Mandela, a life', life)).toEqual(['Nelson Mandela']);
});

test.each([
	['the title names nobody', 'A life', life],
	['the article names another as often', 'Nelson Mandela, a life', `${life} Tony Blair mourned in 1991.`],
	['somebody stands before', 'Nelson Mandela, a life', life.replace('The war was long.', 'The king was old.')]
])('but not where %s', (_, title, text) => {
	expect(heIn(title, text)).toEqual([]);
});

const career =
	'Nelson Mandela was a lawyer. He met Oliver Tambo at college. In 1944 he joined the League. Nelson Mandela died in 2013.';

test('of two he is the one whose life the article is, where the sentence before tells of his doing', () => {
	expect(heIn('Nelson Mandela, a life', career)).toEqual(['Nelson Mandela', 'Nelson Mandela']);
	expect(heIn('A life', career)).toEqual(['Nelson Mandela']);
});

test('and so he is at the head of a paragraph, whoever was spoken of before', () => {
	const text =
		'Nelson Mandela met Oliver Tambo. Walter Sisulu praised Oliver Tambo.\n\nHe left prison in 1990. Nelson Mandela died in 2013. Nelson Mandela was a lawyer.';
	expect(heIn('Nelson Mandela, a life', text)).toEqual(['Nelson Mandela']);
	expect(heIn('A life', text)).toEqual([]);
});

test('before the person who is the subject of its sentence it is that one, not who was spoken of before', () => {
	const text = 'Nelson Mandela spoke in Oslo. On his first day at work, Tony Blair met Kofi Annan in London.';
	expect(standInsIn(text)).toContain("his = Tony Blair's");
});
