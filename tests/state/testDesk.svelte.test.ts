import { expect, test } from 'vitest';
import type { Question } from '$lib/core/quiz/testPaper';
import type { Done } from '$lib/state/done';
import { TestDesk, type TestParts } from '$lib/state/testDesk.svelte';
import { cardOf, ids, world } from './sessionWorld';

const options = ['1965', '1971', '1966'];
/** Four questions to type, then two to choose. */
const paper: readonly Question[] = ids.map((id, at) => ({
	card: { ...cardOf(id), options: at < 4 ? [] : options },
	asked: at < 4 ? 'type' : 'choose'
}));
const cards = paper.map(({ card }) => card);

/** A test of six questions, going on from what was done. */
function sit(change: Partial<TestParts> = {}, done: readonly Done[] = []) {
	const around = world(cardOf, { run: 'test', done });
	const parts = { session: around.session, paper, seed: 'seed', cards, limitMs: null, tookMs: null };
	const desk = new TestDesk({ ...parts, ...change });
	const right = () => {
		if (desk.question?.asked === 'type') desk.type('2014');
		else desk.choose(desk.choices.findIndex(({ isRight }) => isRight));
	};
	const wrong = () => {
		if (desk.question?.asked === 'type') desk.type('1914');
		else desk.choose(desk.choices.findIndex(({ isRight }) => !isRight));
	};
	return { ...around, desk, right, wrong };
}

test('an answer goes straight to the next question and into the log, and nothing is told until the end', async () => {
	const { desk, right, wrong, session, kept } = sit();
	right();
	wrong();
	for (let i = 0; i < 4; i++) right();
	expect(desk.question).toBeNull();
	expect(desk.handedIn).toBe(false);
	desk.handIn();
	await session.settled();
	expect(kept.map(({ card }) => card)).toEqual(ids);
	expect(kept.map(({ act }) => act.type === 'grade' && [act.grade, act.asked, act.answer])).toEqual([
		[3, 'type', undefined],
		[1, 'type', '1914'],
		[3, 'type', undefined],
		[3, 'type', undefined],
		[3, 'choose', undefined],
		[3, 'choose', undefined]
	]);
	expect(desk.right).toBe(5);
	expect(desk.answered[1]).toMatchObject({ given: '1914', verdict: { type: 'wrong' } });
});

test('a wrong choice is told with what was chosen', () => {
	const { desk, right, wrong } = sit();
	for (let i = 0; i < 5; i++) right();
	wrong();
	expect(options).toContain(desk.answered[5]?.given);
	expect(desk.answered[5]?.verdict).toEqual({ type: 'wrong' });
});

test('a question passed over comes back after all others, as often as it is passed over', () => {
	const { desk, right } = sit();
	desk.skip();
	expect(desk.question).toBe(paper[1]);
	desk.skip();
	for (let i = 0; i < 4; i++) right();
	expect(desk.question).toBe(paper[0]);
	desk.skip();
	expect(desk.question).toBe(paper[1]);
	right();
	expect(desk.question).toBe(paper[0]);
	desk.skip();
	expect(desk.question).toBe(paper[0]);
});

test('undo takes back the last answer and asks its question again', async () => {
	const { desk, right, wrong, session, kept } = sit();
	right();
	wrong();
	desk.undo();
	expect(desk.question).toBe(paper[1]);
	right();
	await session.settled();
	expect(kept.map(({ act }) => act.type)).toEqual(['grade', 'grade', 'undo', 'grade']);
	expect(desk.right).toBe(2);
});

test('an empty answer is none', () => {
	const { desk } = sit();
	desk.type('  ');
	expect(desk.question).toBe(paper[0]);
});

test('when its time is over the test ends, and what was left open is not in the log', async () => {
	const { desk, right, session, kept } = sit({ limitMs: 60_000 });
	right();
	desk.tick(59_000);
	expect([desk.handedIn, desk.leftMs]).toEqual([false, 1000]);
	desk.tick(1000);
	expect([desk.handedIn, desk.leftMs, desk.question]).toEqual([true, 0, null]);
	right();
	desk.undo();
	await session.settled();
	expect(kept.length).toBe(1);
	expect(desk.open.length).toBe(5);
});

test('the time while the machine slept, or went backwards, was none of hers', () => {
	const { desk } = sit({ limitMs: 600_000 });
	desk.tick(8 * 3_600_000);
	desk.tick(-5000);
	expect(desk.leftMs).toBe(480_000);
});

test('interrupted, it goes on from the log: the same questions are open, each answer is there once, and so is the time', async () => {
	const first = sit();
	for (const answer of [first.right, first.wrong]) {
		first.state.now += 30_000;
		answer();
	}
	await first.session.settled();
	const done = first.session.done.map((each, at) => ({ ...each, saved: first.kept[at]! }));
	const { desk, session, kept, right } = sit({ limitMs: 120_000 }, done);
	expect(desk.question).toBe(paper[2]);
	expect(desk.answered.map(({ verdict }) => verdict.type)).toEqual(['right', 'wrong']);
	expect(desk.leftMs).toBe(60_000);
	desk.tookAtLeast(70_000);
	desk.tookAtLeast(10_000);
	expect(desk.leftMs).toBe(50_000);
	desk.undo();
	expect(desk.question).toBe(paper[1]);
	right();
	await session.settled();
	expect(kept.map(({ act }) => act.type)).toEqual(['undo', 'grade']);
});

test('what was typed counts as right after the end: the first mark is taken back, and the spelling kept', async () => {
	const { desk, wrong, right, session, kept, edits } = sit();
	wrong();
	right();
	desk.handIn();
	const [missed] = desk.answered;
	desk.countAsRight(missed!);
	desk.countAsRight(desk.answered[0]!);
	await session.settled();
	expect(desk.right).toBe(2);
	expect(kept.map(({ card, act }) => [card, act.type])).toEqual([
		[ids[0], 'grade'],
		[ids[1], 'grade'],
		[ids[0], 'undo'],
		[ids[0], 'grade']
	]);
	expect(edits).toEqual([{ accepted: ['1914'] }]);
});

test('an answer that cannot be saved is not passed over', async () => {
	const { desk, right, session, state } = sit();
	state.full = true;
	right();
	await session.settled();
	const { question } = desk;
	right();
	expect(desk.question).toBe(question);
});

test('a statement is called true or false; what was swapped in and taken for true is the answer given', async () => {
	const stated = cards.map((card) => ({
		card: { ...card, form: 'cloze' as const, prompt: 'It was signed in [year].', options },
		asked: 'truth' as const
	}));
	const { desk, session, kept } = sit({ paper: stated });
	while (desk.question) desk.call(true);
	await session.settled();
	const swapped = desk.answered.filter(({ statement }) => statement?.swapped);
	expect(swapped.length).toBeGreaterThan(0);
	expect(desk.right).toBe(6 - swapped.length);
	for (const { question, statement, verdict } of desk.answered) {
		const act = kept.find(({ card }) => card === question.card.id)?.act;
		expect(act).toMatchObject({ grade: statement?.swapped ? 1 : 3, asked: 'truth' });
		expect(act?.type === 'grade' && act.answer).toBe(statement?.swapped?.text);
		expect(verdict.type).toBe(statement?.swapped ? 'wrong' : 'right');
	}
});
