import { describe, expect, test } from 'vitest';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import { asks, scenesFrom } from '../scenes';

describe('who, or which organization, did what the clause tells', () => {
	test.each([
		['President Nelson Mandela visited France in 1996.', 'Who visited France in 1996? Nelson Mandela'],
		[
			'In 1998, the United Nations Security Council adopted Resolution 1199.',
			'Which council adopted Resolution 1199 in 1998? United Nations Security Council'
		],
		['Kofi Annan, who came from Ghana, visited Cyprus in 2004.', 'Who visited Cyprus in 2004? Kofi Annan'],
		[
			'The World Bank approved the loan, and the African Union rejected the plan of Kenya in 1993.',
			'Which organization rejected the plan of Kenya in 1993? African Union'
		]
	])('%s', (sentence, card) => {
		expect(asks(subjectQuestion, sentence)).toContain(card);
	});
});

test('what opens the sentence stays ahead where another clause would take it', () => {
	expect(
		asks(
			subjectQuestion,
			'In January 1967, Lyndon Johnson announced that Moscow had begun to build a shield.'
		)
	).toEqual(['In January 1967, who announced that Moscow had begun to build a shield? Lyndon Johnson']);
});

test('what the one was told to do is asked with it, behind whatever aside', () => {
	expect(
		asks(
			subjectQuestion,
			'In July 1845, James Polk ordered the commander of the U.S. Army in Texas, Zachary Taylor, to move into the lands of Mexico.'
		)
	).toEqual([
		'In July 1845, who ordered the commander of the U.S. Army in Texas to move into the lands of Mexico? James Polk'
	]);
});

describe('and nobody', () => {
	test.each([
		['who did it with others', 'Nelson Mandela and Jacques Chirac visited Senegal.'],
		['of whom it says too little', 'Nelson Mandela had served from 1994 to 1999.'],
		['who only spoke or thought', 'Nelson Mandela praised France in 1996.'],
		['who only meant to', 'Nelson Mandela planned to visit France in 1996.'],
		['who did not', 'Nelson Mandela never visited France with Kofi Annan in 1996.'],
		['who may do it', 'Nelson Mandela could visit France.'],
		['who is only part of the subject', 'The party of Nelson Mandela won the election in South Africa.']
	])('%s', (_, sentence) => {
		expect(asks(subjectQuestion, sentence)).toEqual([]);
	});
});

test('a name behind a noun that says what its bearer is, is the subject', () => {
	expect(
		asks(
			subjectQuestion,
			'Committee member Benjamin Franklin wrote in 1775 to contacts in France with accounts of colonial resistance.'
		)
	).toEqual([
		'Who wrote in 1775 to contacts in France with accounts of colonial resistance? Benjamin Franklin'
	]);
});

test('who did what a clause behind the name tells, whoever else stands beside that name', () => {
	const [scene] = scenesFrom(
		'Walter Eytan, who led the Israeli delegation, and the young officers on both sides, Yitzhak Rabin among them, remembered his patience long afterwards.'
	);
	expect(scene && subjectQuestion(scene).map(({ prompt }) => prompt)).toEqual([
		'Who led the Israeli delegation?'
	]);
});
