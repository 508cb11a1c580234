import { expect, test } from 'vitest';
import { foldCard } from '$lib/core/scheduling/fold';
import { newMemory } from '$lib/core/scheduling/memory';
import { cardOf, ids, rules, start, world } from './sessionWorld';

test('five answers and an undo restore card and memory, and the log folds to the same', async () => {
	const { session, kept, known, answer } = world();
	for (let i = 0; i < 5; i++) answer(4);
	expect(session.current?.id).toBe(ids[5]);
	session.undo();
	expect(session.current?.id).toBe(ids[4]);
	expect(session.revealed).toBe(false);
	expect(session.progress).toEqual({ place: 5, of: 6 });
	await session.settled();
	expect(kept.map(({ act }) => act.type)).toEqual(['grade', 'grade', 'grade', 'grade', 'grade', 'undo']);
	expect(kept[5]?.act).toMatchObject({ device: 'd', seq: 5 });
	expect(known.get(ids[4]!)).toEqual(newMemory(ids[4]!));
	for (const id of ids.slice(0, 5))
		expect(
			foldCard(
				id,
				kept.filter(({ card }) => card === id),
				rules
			)
		).toEqual(known.get(id));
});

test('a repeated key grades once: the next card has no answer yet', async () => {
	const { session, kept, answer } = world();
	answer(3);
	session.grade(3);
	answer(3);
	session.grade(3);
	await session.settled();
	expect(kept.map(({ card }) => card)).toEqual([ids[0], ids[1]]);
	expect(new Set(kept.map(({ token }) => token)).size).toBe(2);
	expect(kept[0]?.act).toMatchObject({ grade: 3, elapsedMs: 5000, promisedMinutes: 10 });
});

test('a failed save is shown and kept: a retry writes the answer and the undo that came after it', async () => {
	const { session, state, kept, known, answer } = world();
	state.full = true;
	answer(4);
	session.undo();
	await session.settled();
	expect(session.unsaved).toEqual({ type: 'storage-full' });
	expect(session.waitsIn).toBe('device');
	state.forgetful = true;
	expect(session.waitsIn).toBe('memory');
	session.reveal();
	expect(session.revealed).toBe(false);
	state.full = false;
	session.retry();
	await session.settled();
	expect(session.unsaved).toBeNull();
	expect(kept.map(({ act }) => act.type)).toEqual(['grade', 'undo']);
	expect(kept[1]?.act).toMatchObject({ seq: 1 });
	expect(foldCard(ids[0]!, kept, rules)).toEqual(known.get(ids[0]!));
});

test('answers given before a failure is known are all kept, in order', async () => {
	const { session, state, kept, answer } = world();
	state.full = true;
	answer(4);
	answer(3);
	await session.settled();
	state.full = false;
	session.retry();
	await session.settled();
	expect(kept.map(({ card }) => card)).toEqual([ids[0], ids[1]]);
});

test('new words of a card stay on the screen when they could not be saved, and a retry saves them', async () => {
	const { session, state, edits } = world();
	const card = session.current!;
	state.full = true;
	session.edit(card, { prompt: 'In what year?' });
	await session.settled();
	expect(session.current?.prompt).toBe('In what year?');
	expect(session.unsaved).toEqual({ type: 'storage-full' });
	state.full = false;
	session.retry();
	await session.settled();
	expect(session.unsaved).toBeNull();
	expect(edits).toEqual([{ prompt: 'In what year?' }]);
});

test('words for a card that is gone are told of once and hold up no answer', async () => {
	const { session, state, answer, kept } = world();
	state.gone = true;
	session.edit(session.current!, { prompt: 'In what year?' });
	await session.settled();
	expect(session.unsaved).toEqual({ type: 'not-found', what: 'card' });
	session.retry();
	await session.settled();
	expect(session.unsaved).toBeNull();
	answer(4);
	await session.settled();
	expect(kept).toHaveLength(1);
});

test('a forgotten card comes back when its minutes are over, or at once when nothing else is left', () => {
	const { session, state, answer } = world();
	answer(1);
	expect(session.current?.id).toBe(ids[1]);
	state.now += 11 * 60_000;
	answer(4);
	expect(session.current?.id).toBe(ids[0]);
	for (let i = 0; i < 5; i++) answer(4);
	expect(session.current).toBeNull();
	expect(session.finished).toBe(true);
	expect(session.forgotten.map(({ id }) => id)).toEqual([ids[0]]);
});

test('a sitting’s time is that of its answers; one left lying counts two minutes', () => {
	const { session, state, answer } = world();
	answer(3);
	state.now += 3_600_000;
	answer(4);
	expect(session.given).toEqual({ answers: 2, elapsedMs: 125_000 });
	session.undo();
	expect(session.given).toEqual({ answers: 1, elapsedMs: 5_000 });
});

test('buried and suspended cards leave the sitting, without counting as answers', async () => {
	const { session, known } = world();
	session.bury();
	session.suspend();
	await session.settled();
	expect(session.current?.id).toBe(ids[2]);
	expect(known.get(ids[0]!)?.buriedUntil).toBe(Math.floor(start / 86_400_000) + 1);
	expect(known.get(ids[1]!)?.suspended).toBe(true);
});

test('an answer says when its card is asked again: at once, minutes later, or not at all', async () => {
	const { session, state, kept } = world();
	const given = { grade: 1, asked: 'type', elapsedMs: 1000 } as const;
	session.answer(given, { again: 'next' });
	expect(session.current?.id).toBe(ids[0]);
	session.answer(given, { again: 'soon' });
	expect(session.current?.id).toBe(ids[1]);
	session.answer(given, { again: 'never' });
	expect(session.progress.of - session.progress.place + 1).toBe(5);
	state.now += 2 * 60_000;
	session.answer(given, { again: 'never' });
	expect(session.current?.id).toBe(ids[0]);
	await session.settled();
	expect(kept.map(({ card }) => card)).toEqual([ids[0], ids[0], ids[1], ids[2]]);
});

test('cards asked together are answered in any order', async () => {
	const { session, kept } = world();
	const given = { grade: 3, asked: 'match', elapsedMs: 1000 } as const;
	for (const at of [2, 0, 1]) session.answer(given, { card: ids[at]!, again: 'never' });
	expect(session.current?.id).toBe(ids[3]);
	await session.settled();
	expect(kept.map(({ card }) => card)).toEqual([ids[2], ids[0], ids[1]]);
	expect(kept[0]?.act).toMatchObject({ run: 'review', asked: 'match' });
});

test('a sitting that was interrupted goes on with what it has done, and takes back any of it, each once', async () => {
	const first = world();
	for (const grade of [1, 3] as const) first.answer(grade);
	await first.session.settled();
	const done = first.session.done.map((each, at) => ({ ...each, saved: first.kept[at]! }));
	const { session, kept } = world(cardOf, { done });
	expect(session.given.answers).toBe(2);
	session.undo(ids[0]);
	expect(session.done.map(({ card }) => card)).toEqual([ids[1]]);
	expect(session.current?.id).toBe(ids[0]);
	session.undo(ids[0]);
	await session.settled();
	expect(kept.map(({ card, act }) => [card, act])).toEqual([[ids[0], { type: 'undo', device: 'd', seq: 1 }]]);
	session.undo();
	expect(session.canUndo).toBe(false);
});
