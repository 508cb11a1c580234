import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacedIn } from '../../../src/lib/core/deck/replacing';
import { contentOf } from '../../support/cards';

const replacing = (find: string, by: string, matchCase = true) => ({ find, by, matchCase });

test.each([
	['letter for letter', { prompt: 'a.b a+b' }, replacing('a.b', 'x'), { prompt: 'x a+b' }],
	['a dollar sign is itself', { answer: 'cost' }, replacing('cost', '$& $1'), { answer: '$& $1' }],
	[
		'in spellings too',
		{ accepted: ['USSR', 'Soviets'] },
		replacing('USSR', 'SU'),
		{ accepted: ['SU', 'Soviets'] }
	],
	['a spelling left empty goes', { accepted: ['USSR', 'SU'] }, replacing('USSR', ''), { accepted: ['SU'] }],
	['in any case where asked', { answer: 'NATO' }, replacing('nato', 'Nato', false), { answer: 'Nato' }],
	['an answer is never left empty', { answer: '1936' }, replacing('1936', ''), null],
	['nothing sought changes nothing', {}, replacing('', 'x'), null],
	[
		'a clause that loses its blank is a question',
		{ form: 'cloze', prompt: 'It fell in [year].' },
		replacing('[year]', 'then'),
		{ prompt: 'It fell in then.', form: 'question' }
	]
] as const)('%s', (_, card, how, expected) => {
	expect(replacedIn(contentOf(card), how)).toEqual(expected);
});

test('never throws, and what is not said to change stays', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.boolean(), (find, by, matchCase) => {
			const change = replacedIn(contentOf(), { find, by, matchCase });
			for (const value of Object.values(change ?? {})) expect(value).not.toBe('');
		})
	);
});
