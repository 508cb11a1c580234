import { describe, expect, test } from 'vitest';
import type { Card, CardId } from '$lib/core/deck/card';
import type { LogRecord } from '$lib/core/log/record';
import { learn } from '$lib/core/quiz/learn';
import { always } from '$lib/core/quiz/course';
import { newMemory } from '$lib/core/scheduling/memory';
import { foldCard } from '$lib/core/scheduling/fold';
import { QuizDesk } from '$lib/state/quizDesk.svelte';
import { cardOf, ids, rules, world } from './sessionWorld';

const answers = ['Shanghai Cooperation Organization', 'BRICS', 'ASEAN', 'NATO', 'SAARC', 'OPEC'];

function bodyOf(id: CardId): Card {
	const at = ids.indexOf(id);
	const answer = answers[at] ?? '';
	const options = answers.filter((each) => each !== answer).slice(0, 3);
	const quote = { text: `${answer} met in ${2000 + at}.` };
	return { ...cardOf(id), kind: 'organization', answer, options, quote };
}

function quiz(asked: 'choose' | 'type') {
	const { session, kept, edits, state } = world(bodyOf);
	const desk = new QuizDesk(session, always(asked), ids.map(bodyOf));
	const pick = (right: boolean) => desk.choose(desk.choices.findIndex(({ isRight }) => isRight === right));
	return { desk, session, kept, edits, state, pick };
}
const gradesOf = (kept: readonly LogRecord[]) =>
	kept.map(({ act }) => (act.type === 'grade' ? [act.asked, act.grade, act.answer] : act.type));

test('a choice is in the log the moment it is taken, and the card stays until the next is asked for', async () => {
	const { desk, session, kept, state, pick } = quiz('choose');
	const [first, second] = [bodyOf(ids[0] as CardId), ids[1]];
	state.now += 4000;
	pick(true);
	await session.settled();
	expect(gradesOf(kept)).toEqual([['choose', 3, undefined]]);
	expect(kept[0]?.act).toMatchObject({ elapsedMs: 4000, promisedMinutes: 10 });
	expect(desk.card?.id).toBe(first.id);
	pick(false);
	expect(desk.told?.verdict.type).toBe('right');
	desk.onward();
	expect(desk.card?.id).toBe(second);
});

test('a wrong choice is kept with what was chosen, and told what it is right for', async () => {
	const { desk, session, kept } = quiz('choose');
	desk.choose(desk.choices.findIndex(({ text }) => text === 'BRICS'));
	await session.settled();
	expect(gradesOf(kept)).toEqual([['choose', 1, 'BRICS']]);
	expect(desk.mistaken).toEqual({ text: 'BRICS', sentence: 'BRICS met in 2001.' });
});

test('a right answer typed another way is Good; what another card asks for is never right', async () => {
	const { desk, session, kept } = quiz('type');
	desk.type('  shanghai cooperation organisation ');
	desk.onward();
	desk.type('ASEAN');
	await session.settled();
	expect(gradesOf(kept)).toEqual([
		['type', 3, undefined],
		['type', 1, 'ASEAN']
	]);
	expect(desk.mistaken).toEqual({ text: 'ASEAN', sentence: 'ASEAN met in 2002.' });
});

test('an empty answer is none; “I don’t know” is one', async () => {
	const { desk, session, kept } = quiz('type');
	desk.type('   ');
	expect(desk.told).toBeNull();
	desk.giveUp();
	await session.settled();
	expect(gradesOf(kept)).toEqual([['type', 1, '']]);
	desk.countAsRight();
	expect(desk.told?.verdict.type).toBe('wrong');
});

test('what counts as right after all takes the first mark back, and its spelling is right from then on', async () => {
	const { desk, session, kept, edits } = quiz('type');
	desk.type('the Shanghai club');
	expect(desk.told?.verdict.type).not.toBe('right');
	desk.countAsRight();
	await session.settled();
	expect(gradesOf(kept)).toEqual([
		['type', 1, 'the Shanghai club'],
		'undo',
		['type', 3, 'the Shanghai club']
	]);
	expect(edits).toEqual([{ accepted: ['the Shanghai club'] }]);
	expect(desk.told?.card.accepted).toEqual(['the Shanghai club']);
	const memory = foldCard(ids[0] as CardId, kept, rules);
	expect([memory.repetitions, memory.lapses]).toEqual([1, 0]);
});

test('a first-try Good may be raised to Easy, once', async () => {
	const { desk, session, kept } = quiz('type');
	desk.type(answers[0] ?? '');
	desk.raise();
	desk.raise();
	await session.settled();
	expect(gradesOf(kept)).toEqual([['type', 3, undefined], 'undo', ['type', 4, undefined]]);
	expect(desk.told?.promised).toBeGreaterThan(1440);
});

test('undo asks the card again, with the same choices in the same order', () => {
	const { desk, pick } = quiz('choose');
	const before = desk.choices;
	pick(false);
	desk.undo();
	expect(desk.told).toBeNull();
	expect(desk.choices).toEqual(before);
});

test('while an answer could not be saved no other is taken', async () => {
	const { desk, session, state, pick, kept } = quiz('choose');
	state.full = true;
	pick(true);
	await session.settled();
	desk.onward();
	pick(true);
	expect(desk.told).toBeNull();
	state.full = false;
	session.retry();
	await session.settled();
	expect(kept.length).toBe(1);
	pick(true);
	expect(desk.told?.verdict.type).toBe('right');
});

test('undo while an answer could not be saved leaves it told, and takes it back once it is', async () => {
	const { desk, session, state, pick, kept } = quiz('choose');
	state.full = true;
	pick(false);
	await session.settled();
	const { told } = desk;
	desk.undo();
	expect(desk.told).toBe(told);
	state.full = false;
	session.retry();
	await session.settled();
	desk.undo();
	expect([desk.told, desk.card?.id]).toEqual([null, ids[0]]);
	await session.settled();
	expect(kept.map(({ act }) => act.type)).toEqual(['grade', 'undo']);
});

test('it is finished when the last card was told, not before', () => {
	const { desk, session, state, pick } = quiz('choose');
	for (let asked = 0; asked < 50 && !desk.finished; asked++) {
		pick(true);
		expect(desk.finished).toBe(false);
		desk.onward();
		state.now += 1000;
	}
	expect(desk.finished).toBe(true);
	expect(session.given.answers).toBe(12);
});

/** A run of Learn over the six cards. */
function learning() {
	const { session, kept, edits, state } = world(bodyOf, { run: 'learn' });
	return { desk: new QuizDesk(session, learn, ids.map(bodyOf)), session, kept, edits, state };
}

test('Learn steps down: typed in vain the same card is chosen, told, and typed again minutes later', async () => {
	const { desk, session, kept, state } = learning();
	desk.type('nothing of the kind');
	expect([desk.told, desk.asked, desk.card?.id]).toEqual([null, 'choose', ids[0]]);
	desk.choose(desk.choices.findIndex(({ isRight }) => isRight));
	expect(desk.told).toMatchObject({ asked: 'choose', isAskedAgain: true });
	desk.onward();
	expect([desk.asked, desk.card?.id]).toEqual(['type', ids[1]]);
	state.now += 2 * 60_000;
	desk.type('BRICS');
	desk.onward();
	expect([desk.asked, desk.card?.id]).toEqual(['type', ids[0]]);
	await session.settled();
	expect(gradesOf(kept)).toEqual([
		['type', 1, 'nothing of the kind'],
		['choose', 3, undefined],
		['type', 3, undefined]
	]);
	expect(kept.every(({ act }) => act.type === 'grade' && act.run === 'learn')).toBe(true);
});

test('a run of Learn ends when each card was recalled once, and counts cards, not answers', () => {
	const { desk, session } = learning();
	for (let round = 0; round < 3 && !desk.finished; round++)
		for (const answer of answers) {
			if (desk.finished) break;
			expect(desk.progress.of).toBe(6);
			desk.type(round === 0 && answer === 'NATO' ? 'wrong' : (desk.card?.answer ?? ''));
			if (desk.asked === 'choose') desk.giveUp();
			desk.onward();
		}
	expect(desk.finished).toBe(true);
	expect(session.given.answers).toBe(8);
});

test('before it steps down, what was typed can be counted as right', async () => {
	const { desk, session, kept, edits } = learning();
	desk.type('the Shanghai club');
	desk.countAsRight();
	expect(desk.told?.verdict.type).toBe('right');
	await session.settled();
	expect(gradesOf(kept).at(-1)).toEqual(['type', 3, 'the Shanghai club']);
	expect(edits).toEqual([{ accepted: ['the Shanghai club'] }]);
	desk.onward();
	expect(desk.card?.id).toBe(ids[1]);
});

test('undo goes back over the step', () => {
	const { desk } = learning();
	desk.type('wrong');
	desk.giveUp();
	desk.undo();
	expect([desk.asked, desk.card?.id]).toEqual(['choose', ids[0]]);
	desk.undo();
	expect([desk.asked, desk.card?.id]).toEqual(['type', ids[0]]);
});

test('what is said to oneself is turned up and judged', async () => {
	const { session, kept } = world(bodyOf, { run: 'cram' });
	const desk = new QuizDesk(session, always('flip'), ids.map(bodyOf));
	desk.judge(true);
	expect(desk.card?.id).toBe(ids[0]);
	session.reveal();
	desk.judge(false);
	expect(desk.card?.id).toBe(ids[1]);
	await session.settled();
	expect(gradesOf(kept)).toEqual([['flip', 1, undefined]]);
	expect(session.progress).toEqual({ place: 1, of: 6 });
});

test('to cram moves no schedule', async () => {
	const { session, kept, known } = world(bodyOf, { run: 'cram' });
	const desk = new QuizDesk(session, always('type'), ids.map(bodyOf));
	for (const answer of answers) {
		desk.type(answer);
		desk.onward();
	}
	expect(desk.finished).toBe(true);
	await session.settled();
	expect(kept).toHaveLength(6);
	for (const id of ids) expect(known.get(id)).toEqual(newMemory(id));
});

describe('how sure she is', () => {
	const sureIn = (kept: readonly LogRecord[]) =>
		kept.map(({ act }) => (act.type === 'grade' ? act.sure : act.type));

	test('goes into the log with the answer, where she said so, and is asked anew of the next card', async () => {
		const { desk, session, kept, pick } = quiz('choose');
		desk.beSure(1);
		desk.beSure(3);
		pick(false);
		expect(desk.told?.sure).toBe(3);
		desk.beSure(1);
		desk.onward();
		expect(desk.sure).toBeNull();
		pick(true);
		desk.onward();
		desk.beSure(2);
		desk.beSure(null);
		pick(true);
		await session.settled();
		expect(sureIn(kept)).toEqual([3, undefined, undefined]);
		expect(kept.map(({ act }) => 'sure' in act)).toEqual([true, false, false]);
	});

	test('wrong and sure, the card comes back this day, and after its steps within a week', async () => {
		const { desk, session, kept, state } = quiz('type');
		desk.beSure(3);
		desk.type('no such thing');
		await session.settled();
		const memory = foldCard(ids[0] as CardId, kept, rules);
		expect(memory).toMatchObject({ surelyWrong: true, due: { type: 'instant' } });
		expect(desk.told?.promised).toBeLessThan(1440);
		expect(state.now).toBeLessThan(memory.due.type === 'instant' ? memory.due.at : 0);
	});

	test('stays with an answer that is marked anew, and goes with one that is taken back', async () => {
		const { desk, session, kept } = quiz('type');
		desk.beSure(3);
		desk.type('the Shanghai club');
		desk.countAsRight();
		desk.undo();
		expect(desk.sure).toBeNull();
		await session.settled();
		expect(sureIn(kept)).toEqual([3, 'undo', 3, 'undo']);
	});
});
