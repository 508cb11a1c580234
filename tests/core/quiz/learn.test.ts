import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learn } from '$lib/core/quiz/learn';
import type { Answered } from '$lib/core/quiz/course';
import { contentOf } from '../../support/cards';

const options = ['BRICS', 'ASEAN', 'NATO'];
const typeable = contentOf({ prompt: 'Which body?', answer: 'SCO', options });
const bare = contentOf({ prompt: 'Which body?', answer: 'SCO' });
const long = contentOf({
	prompt: 'What did they agree?',
	answer: 'to build a pipeline '.repeat(6).trim(),
	options
});

const typed = (isRight: boolean): Answered => ({ asked: 'type', isRight });
const chosen = (isRight: boolean): Answered => ({ asked: 'choose', isRight });
const turned = (isRight: boolean): Answered => ({ asked: 'flip', isRight });

test.each([
	['it is typed first', typeable, null, 'type'],
	['typed in vain, it is chosen', typeable, typed(false), 'choose'],
	['chosen, it is typed again', typeable, chosen(true), 'type'],
	['chosen in vain, it is typed again', typeable, chosen(false), 'type'],
	['without options there is nothing to choose', bare, typed(false), 'type'],
	['what nobody would type is said to oneself', long, null, 'flip'],
	['and again', long, turned(false), 'flip']
] as const)('%s', (_, card, last, asked) => {
	expect(learn.asked(card, last)).toBe(asked);
});

test.each([
	['recalled, it is done with', typeable, typed(true), 'never'],
	['typed in vain, it is asked on at once', typeable, typed(false), 'next'],
	['chosen, it comes minutes later: to recognise is not to recall', typeable, chosen(true), 'soon'],
	['chosen in vain too', typeable, chosen(false), 'soon'],
	['with nothing to choose, it is seen and comes later', bare, typed(false), 'soon'],
	['known, said to oneself, it is done with', long, turned(true), 'never'],
	['forgotten, it comes later', long, turned(false), 'soon']
] as const)('%s', (_, card, answered, again) => {
	expect(learn.again(card, answered)).toBe(again);
});

test('a card ends the first time it is recalled and never before, whatever was answered until then', () => {
	fc.assert(
		fc.property(fc.constantFrom(typeable, bare, long), fc.array(fc.boolean()), (card, answers) => {
			let last: Answered | null = null;
			for (const isRight of answers) {
				const answered: Answered = { asked: learn.asked(card, last), isRight };
				const isRecalled = isRight && answered.asked !== 'choose';
				expect(learn.again(card, answered) === 'never').toBe(isRecalled);
				if (isRecalled) return;
				last = answered;
			}
		})
	);
});
