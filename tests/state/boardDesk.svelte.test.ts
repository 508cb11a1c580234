import { expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import type { LogRecord, Run } from '$lib/core/log/record';
import { effectiveRecords } from '$lib/core/log/order';
import { swappedPairs, type Pair } from '$lib/core/quiz/swapped';
import { MatchDesk } from '$lib/state/matchDesk.svelte';
import { OrderDesk } from '$lib/state/orderDesk.svelte';
import { cardOf, ids, world } from './sessionWorld';

const years = ['1955', '1965', '1971', '1979', '1991', '2001'];
const dated = (id: CardId) => ({
	...cardOf(id),
	prompt: `In what year was event ${ids.indexOf(id)}?`,
	answer: years[ids.indexOf(id)] ?? '',
	quote: { text: `It was in ${years[ids.indexOf(id)]}.` }
});
const cards = ids.map(dated);
const [a, b, c] = ids as [CardId, CardId, CardId];

function ordering({
	swapped = [],
	row = null
}: { swapped?: readonly Pair[]; row?: readonly CardId[] | null } = {}) {
	const all = world(dated);
	return {
		...all,
		desk: new OrderDesk(all.session, { cards, swapped, row, eventOf: ({ prompt }) => prompt })
	};
}
function matching(run: Run = 'review') {
	const all = world(dated, { run });
	const desk = new MatchDesk(all.session, cards);
	const pair = (prompt: CardId, answer: CardId) => {
		desk.pick('prompt', prompt);
		desk.pick('answer', answer);
	};
	return { ...all, desk, pair };
}
/** Puts the row as it should be, but for two neighbours from a place on. */
function arrange(desk: OrderDesk, swapAt: number | null = null) {
	const order = [...desk.row].map(({ id }) => id).sort((one, other) => ids.indexOf(one) - ids.indexOf(other));
	for (const [to, id] of order.entries()) desk.move(id, to);
	if (swapAt !== null) desk.move(order[swapAt] ?? a, swapAt + 1);
	return order;
}
const graded = (records: readonly LogRecord[]) =>
	effectiveRecords(records).map(({ card, act }) =>
		act.type === 'grade' ? [ids.indexOf(card), act.asked, act.grade, act.answer] : []
	);

test('an order in its right order is one Good a card, each with its share of the time', async () => {
	const { desk, session, state, kept } = ordering();
	const order = arrange(desk);
	state.now += order.length * 4000;
	desk.check();
	await session.settled();
	expect(graded(kept)).toEqual(order.map((id) => [ids.indexOf(id), 'order', 3, undefined]));
	expect(session.given).toEqual({ answers: order.length, elapsedMs: order.length * 4000 });
	expect([desk.mistakes, desk.promised]).toEqual([[], 0]);
});

test('a row is handed in whole before the first of it is saved: a tab that is closed loses none of it', async () => {
	const { desk, kept } = ordering();
	desk.check();
	await Promise.resolve();
	expect(kept.length).toBe(desk.row.length);
});

test('two that are swapped are Again, each with the other, and are told with both sentences', async () => {
	const { desk, session, kept } = ordering();
	const [first, second, ...rest] = arrange(desk, 0);
	desk.check();
	await session.settled();
	expect(graded(kept)).toEqual([
		[ids.indexOf(second ?? a), 'order', 1, first],
		[ids.indexOf(first ?? a), 'order', 1, second],
		...rest.map((id) => [ids.indexOf(id), 'order', 3, undefined])
	]);
	expect(desk.promised).toBeGreaterThan(0);
	expect(desk.neighbours?.slice(0, 3)).toEqual([
		{ before: true, after: false },
		{ before: false, after: true },
		{ before: true, after: true }
	]);
	const [mistake] = desk.mistakes;
	expect(mistake?.card.id).toBe(second);
	expect(mistake?.mistaken).toEqual({
		text: dated(first ?? a).answer,
		sentence: dated(first ?? a).quote.text
	});
});

test('what was swapped comes back side by side until it is right, and the log says the same', async () => {
	const { desk, session, state, kept } = ordering();
	const [first = a, second = b] = arrange(desk, 0);
	desk.check();
	for (let rounds = 0; rounds < 20 && !desk.finished; rounds++) {
		desk.onward();
		state.now += 60_000;
		const row = arrange(desk);
		if (row.includes(first) && row.includes(second))
			expect(Math.abs(row.indexOf(first) - row.indexOf(second))).toBe(1);
		desk.check();
	}
	await session.settled();
	expect(desk.finished).toBe(true);
	expect(swappedPairs(kept)).toEqual([]);
});

test('undo takes back the whole row, also from the next one, and it may be put otherwise', async () => {
	const { desk, session, kept } = ordering();
	arrange(desk, 1);
	const row = desk.row;
	desk.check();
	desk.onward();
	expect(desk.told).toBeNull();
	desk.undo();
	expect(desk.row).toEqual(row);
	expect(desk.told).toBeNull();
	await session.settled();
	expect(graded(kept)).toEqual([]);
	arrange(desk);
	desk.check();
	expect(desk.promised).toBe(0);
	await session.settled();
	expect(graded(kept).every(([, , grade]) => grade === 3)).toBe(true);
	desk.undo();
	desk.undo();
	expect(desk.board.canUndo).toBe(false);
});

test('an event goes no further than the ends, and nowhere once it is checked', () => {
	const { desk } = ordering();
	const before = desk.row;
	desk.move(before[0]?.id ?? a, -1);
	desk.move(before[0]?.id ?? a, before.length);
	expect(desk.row).toEqual(before);
	desk.check();
	desk.move(before[0]?.id ?? a, 1);
	expect(desk.row).toEqual(before);
});

test('a row that stood before a reload stands again, where all of it is still to be asked', () => {
	const row = [c, a, b];
	expect(ordering({ row }).desk.row.map(({ id }) => id)).toEqual(row);
	const gone = [c, a, 'gone' as CardId];
	const fresh = ordering().desk.row;
	expect(ordering({ row: gone }).desk.row).toEqual(fresh);
	expect(ordering().desk.row).toEqual(fresh);
});

test('what earlier sittings swapped stands side by side', () => {
	const far = ids[3] as CardId;
	const order = arrange(ordering({ swapped: [[a, far]] }).desk);
	expect(order.slice(0, 2)).toEqual([a, far]);
});

test('a pair found at first try is Good; one that was refused first is Again, with what was taken for its answer', async () => {
	const { desk, session, pair, kept } = matching();
	pair(a, b);
	expect(desk.refused).toMatchObject({ prompt: a, answer: b });
	pair(a, c);
	pair(a, a);
	pair(b, b);
	await session.settled();
	expect(graded(kept)).toEqual([
		[0, 'match', 1, '1965'],
		[1, 'match', 3, undefined]
	]);
	expect([...desk.matched]).toEqual([a, b]);
	expect(desk.mistakes.map(({ card, mistaken }) => [card.id, mistaken?.text])).toEqual([[a, '1965']]);
});

test('a card that is taken twice is let go, another of its column is taken in its place, a paired one never', () => {
	const { desk, pair } = matching();
	desk.pick('answer', a);
	desk.pick('answer', a);
	expect(desk.picked).toBeNull();
	desk.pick('answer', a);
	desk.pick('answer', b);
	desk.pick('prompt', b);
	expect([...desk.matched]).toEqual([b]);
	desk.pick('prompt', b);
	expect(desk.picked).toBeNull();
	pair(a, b);
	expect(desk.matched.size).toBe(1);
});

test('a board is told with its time and, from the second on, the best of the run', () => {
	const { desk, state, pair } = matching();
	for (const id of ids) {
		state.now += 3000;
		pair(id, id);
	}
	expect(desk.told).toBe(true);
	expect(desk.time).toEqual({ ms: 18_000, perPair: 3000, best: null });
	state.now += 60_000;
	desk.onward();
	expect(desk.told).toBe(false);
	expect(desk.elapsedMs()).toBe(0);
	state.now += 1000;
	pair(a, b);
	for (const id of ids) {
		state.now += 1000;
		pair(id, id);
	}
	expect(desk.time).toEqual({ ms: 7000, perPair: 7000 / 6, best: 3000 });
});

test('cram asks again what was wrong until it is right once, and nothing else', () => {
	const { desk, session, pair } = matching('cram');
	for (const wrong of [a, b, c]) pair(wrong, wrong === a ? b : a);
	for (const id of ids) pair(id, id);
	expect([...session.left()].sort()).toEqual([a, b, c].sort());
	desk.onward();
	expect(desk.board.finished).toBe(true);
});

test('undo takes back the last pair that counts and what was tried since', async () => {
	const { desk, session, pair, kept } = matching();
	pair(a, a);
	pair(b, c);
	pair(b, b);
	desk.undo();
	expect([...desk.matched]).toEqual([a]);
	expect(desk.mistakes).toEqual([]);
	pair(b, b);
	await session.settled();
	expect(graded(kept)).toEqual([
		[0, 'match', 3, undefined],
		[1, 'match', 3, undefined]
	]);
});

test('while an answer could not be saved no other is taken', async () => {
	const { desk, session, state, pair, kept } = matching();
	state.full = true;
	pair(a, a);
	await session.settled();
	pair(b, b);
	expect([...desk.matched]).toEqual([a]);
	desk.undo();
	expect([...desk.matched]).toEqual([a]);
	state.full = false;
	session.retry();
	await session.settled();
	pair(b, b);
	await session.settled();
	expect(kept.length).toBe(2);
});
