import { expect, test } from 'vitest';
import type { Card, CardId } from '$lib/core/deck/card';
import { always } from '$lib/core/quiz/course';
import { QuizDesk } from '$lib/state/quizDesk.svelte';
import { cardOf, ids, world } from './sessionWorld';

const options = ['1971', '1999'];
const rightFor = ['They went to war again in 1971.', ''];
const warOf = (id: CardId): Card => ({ ...cardOf(id), answer: '1965', options, rightFor });

function quiz() {
	const { session, kept } = world(warOf);
	const desk = new QuizDesk(session, always('truth'), ids.map(warOf));
	/** Goes on, rightly, until what is said is true, or is not. */
	const until = (isTrue: boolean) => {
		for (let at = 0; at < 100 && (desk.statement?.swapped === null) !== isTrue; at++) {
			desk.call(desk.statement?.swapped === null);
			desk.onward();
		}
	};
	const last = () => {
		const act = kept.at(-1)?.act;
		return act?.type === 'grade' ? [act.asked, act.grade, act.answer] : null;
	};
	return { desk, session, until, last };
}

test.each([true, false])(
	'who says rightly that it is %s is Good, and gave no other answer',
	async (isTrue) => {
		const { desk, session, until, last } = quiz();
		until(isTrue);
		desk.call(isTrue);
		await session.settled();
		expect(last()).toEqual(['truth', 3, undefined]);
		expect(desk.told?.verdict.type).toBe('right');
		expect(desk.mistaken).toBe(null);
	}
);

test('a swap that was taken for true is the answer given, and told what it is right for', async () => {
	const { desk, session, until, last } = quiz();
	until(false);
	while (desk.statement?.said !== '1971') {
		desk.call(false);
		desk.onward();
		until(false);
	}
	desk.call(true);
	await session.settled();
	expect(last()).toEqual(['truth', 1, '1971']);
	expect(desk.mistaken).toEqual({ text: '1971', sentence: 'They went to war again in 1971.' });
});

test('the truth that was called false names nothing that could be mixed up', async () => {
	const { desk, session, until, last } = quiz();
	until(true);
	desk.call(false);
	await session.settled();
	expect(last()).toEqual(['truth', 1, '']);
	expect(desk.mistaken).toBe(null);
});

test('what is said stays until the next is asked for, a second call does nothing, and undo asks it again', async () => {
	const { desk, session, last } = quiz();
	const [card, said] = [desk.card, desk.statement];
	desk.call(true);
	desk.call(false);
	await session.settled();
	expect(desk.statement).toEqual(said);
	expect(desk.told?.verdict.type).toBe(said?.swapped === null ? 'right' : 'wrong');
	desk.undo();
	expect([desk.card, desk.statement]).toEqual([card, said]);
	await session.settled();
	expect(last()).toBe(null);
});

test('a page opened again says the same', () => {
	expect(quiz().desk.statement).toEqual(quiz().desk.statement);
});
