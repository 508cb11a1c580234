import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, choose } from '$lib/core/quiz/choose';
import { contentOf } from '../../support/cards';

const card = contentOf({
	kind: 'organization',
	answer: 'Shanghai Cooperation Organization',
	accepted: ['SCO'],
	options: ['BRICS', 'ASEAN', 'SAARC', 'NATO'],
	rightFor: ['Brazil joined BRICS.', '', '', '']
});

test('the answer stands once among at most three wrong ones, each with what it is right for', () => {
	const choices = choicesOf(card, 'seed');
	expect(choices.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual([card.answer]);
	expect(choices.map(({ text }) => text).sort()).toEqual(['ASEAN', 'BRICS', 'SAARC', card.answer]);
	expect(choices.find(({ text }) => text === 'BRICS')?.rightFor).toBe('Brazil joined BRICS.');
});

test('another spelling of the answer, an empty option and one said twice are no choices', () => {
	const options = ['sco', '', 'BRICS', 'brics', 'ASEAN'];
	const texts = choicesOf({ ...card, options }, 'seed').map(({ text }) => text);
	expect(texts.sort()).toEqual(['ASEAN', 'BRICS', card.answer]);
});

test('the order hangs on the seed alone, and no place is the answer’s', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			expect(choicesOf(card, seed)).toEqual(choicesOf(card, seed));
		})
	);
	const places = Array.from({ length: 400 }, (_, seed) =>
		choicesOf(card, `${seed}`).findIndex(({ isRight }) => isRight)
	);
	for (const place of [0, 1, 2, 3])
		expect(places.filter((each) => each === place).length).toBeGreaterThan(60);
});

test.each([
	[['BRICS', 'ASEAN'], true],
	[['BRICS'], false],
	[['BRICS', 'SCO'], false],
	[[], false]
])('a card with the options %j can be asked by choice: %s', (options, suits) => {
	expect(choose.suits({ ...card, options })).toBe(suits);
});
