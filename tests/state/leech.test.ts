import { expect, test } from 'vitest';
import { kinds, type Card, type CardId } from '$lib/core/deck/card';
import { testModes } from '$lib/core/quiz/testPlan';
import type { ReviewSession } from '$lib/state/reviewSession.svelte';
import { TestDesk } from '$lib/state/testDesk.svelte';
import { testSitting } from '$lib/state/testSitting';
import { gradeAct } from '../support/cards';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';
import { createDevice } from './device';

const day = 86_400_000;
const minute = 60_000;

/** A device with a new card, and one that was forgotten so many times and is due. */
async function world(lapses: number) {
	const deck = deckOf({ importedFrom: 'shipped' });
	const [leech, other]: readonly [Card, Card] = [cardOf(deck.id), cardOf(deck.id)];
	const device = createDevice(async (storage) => {
		if (!valueOf(await storage.seeded()).includes('shipped'))
			valueOf(await storage.seed({ deck, cards: [leech, other], article: null }));
	});
	const { storage } = await device.openTab();
	const grade = async (value: 1 | 4) => {
		const at = device.clock.now;
		valueOf(await storage.log.append(draftOf(leech.id, { at, act: gradeAct(value) })));
	};
	await grade(4);
	for (let lapse = 0; lapse < lapses; lapse++) {
		device.clock.now += 60 * day;
		await grade(1);
		device.clock.now += 10 * minute;
		await grade(4);
	}
	device.clock.now += 60 * day;
	const answer = (session: ReviewSession, grade: 1 | 3 | 4) => {
		session.reveal();
		device.clock.now += 1000;
		session.grade(grade);
	};
	const actsOf = async (card: CardId) => valueOf(await storage.log.of([card])).map(({ act }) => act.type);
	/** As a tab that is opened anew reads it from the log. */
	const memoryOf = async (card: CardId) => {
		const { library } = await device.openTab();
		return library.memories(deck.id).get(card);
	};
	return { ...device, leech, other, answer, actsOf, memoryOf };
}

test('the 8th lapse sets the card aside: it is told, kept, and asked no more', async () => {
	const { openTab, leech, other, answer, actsOf, memoryOf } = await world(7);
	const session = await (await openTab()).study();
	expect(session.current?.id).toBe(leech.id);
	answer(session, 1);
	expect(session.setAside).toEqual({ card: leech, lapses: 8 });
	expect(session.current?.id).toBe(other.id);
	expect(session.progress).toEqual({ place: 2, of: 2 });
	answer(session, 4);
	expect(session.setAside).toBeNull();
	expect(session.finished).toBe(true);
	await session.settled();
	expect((await actsOf(leech.id)).slice(-2)).toEqual(['grade', 'suspend']);
	expect(await memoryOf(leech.id)).toMatchObject({ lapses: 8, suspended: true });
});

test.each([
	[6, 1, 'its 7th lapse', false],
	[7, 4, 'a right answer', false],
	[8, 1, 'its 9th lapse', false],
	[11, 1, 'its 12th lapse', true]
] as const)('forgotten %d times before, %d is %s', async (lapses, grade, _, aside) => {
	const { openTab, answer, leech, memoryOf } = await world(lapses);
	const session = await (await openTab()).study();
	answer(session, grade);
	expect(session.setAside !== null).toBe(aside);
	await session.settled();
	expect(await memoryOf(leech.id)).toMatchObject({ suspended: aside });
});

test('however it is asked, and whenever the run meant to ask it again', async () => {
	const { openTab, leech, other } = await world(7);
	const session = await (await openTab()).study();
	session.answer({ grade: 1, asked: 'choose', elapsedMs: 1, answer: 'no' }, { again: 'next' });
	expect(session.setAside?.card).toEqual(leech);
	expect(session.current?.id).toBe(other.id);
});

test('one undo takes back both, and the card is asked again as it was', async () => {
	const { openTab, leech, answer, actsOf, memoryOf } = await world(7);
	const before = await memoryOf(leech.id);
	const session = await (await openTab()).study();
	answer(session, 1);
	session.undo();
	expect(session.setAside).toBeNull();
	expect(session.current?.id).toBe(leech.id);
	await session.settled();
	expect((await actsOf(leech.id)).slice(-4)).toEqual(['grade', 'suspend', 'undo', 'undo']);
	expect(await memoryOf(leech.id)).toEqual(before);
});

test('one undo takes back both after the tab was closed too', async () => {
	const { openTab, leech, answer, memoryOf } = await world(7);
	const before = await memoryOf(leech.id);
	const session = await (await openTab()).study();
	answer(session, 1);
	await session.settled();
	const again = await (await openTab()).study();
	again.undo();
	expect(again.current?.id).toBe(leech.id);
	await again.settled();
	expect(await memoryOf(leech.id)).toEqual(before);
});

test('a tab closed before anything is written leaves both to be saved', async () => {
	const { openTab, leech, answer, keep, memoryOf } = await world(7);
	const { storage, study } = await openTab();
	const session = await study();
	answer(session, 1);
	await Promise.resolve();
	expect(keep.keys().filter((key) => key.includes(':answer:'))).toHaveLength(2);
	expect(storage.log.waiting().map(({ act }) => act.type)).toEqual(['grade', 'suspend']);
	await session.settled();
	expect(await memoryOf(leech.id)).toMatchObject({ lapses: 8, suspended: true });
});

test('asked again all the same, it comes back when its minutes are over, and an undo takes back all three', async () => {
	const { openTab, clock, leech, other, answer, actsOf, memoryOf } = await world(7);
	const before = await memoryOf(leech.id);
	const session = await (await openTab()).study();
	answer(session, 1);
	session.askAgain();
	session.askAgain();
	expect(session.setAside).toBeNull();
	expect(session.current?.id).toBe(other.id);
	clock.now += 11 * minute;
	await session.settled();
	expect(await memoryOf(leech.id)).toMatchObject({ lapses: 8, suspended: false, stage: 'relearning' });
	session.undo();
	expect(session.current?.id).toBe(leech.id);
	await session.settled();
	expect((await actsOf(leech.id)).slice(-6)).toEqual(['grade', 'suspend', 'resume', 'undo', 'undo', 'undo']);
	expect(await memoryOf(leech.id)).toEqual(before);
});

test('asked again at the end of a sitting, it goes on with that card', async () => {
	const { openTab, leech, other, answer } = await world(7);
	const session = await (await openTab()).study();
	session.answer({ grade: 4, asked: 'flip', elapsedMs: 1 }, { card: other.id });
	answer(session, 1);
	expect(session.finished).toBe(true);
	expect(session.setAside?.card).toEqual(leech);
	session.askAgain();
	expect(session.finished).toBe(false);
	expect(session.current?.id).toBe(leech.id);
});

test('a test that is interrupted over it and undone takes it back from aside, and asks it again', async () => {
	const { openTab, clock, leech, actsOf, memoryOf } = await world(7);
	const plan = { deck: leech.deck, count: 2, kinds, modes: testModes, minutes: null };
	const run = { ...plan, seed: 'seed', begunAt: clock.now, tookMs: null };
	const sit = async () => {
		const { library, storage, study } = await openTab();
		const found = valueOf(await testSitting({ library, decks: storage.decks, log: storage.log }, run));
		const session = await study(found.sitting);
		return { session, desk: new TestDesk({ ...found, session, seed: 'seed', limitMs: null, tookMs: null }) };
	};
	const first = await sit();
	while (first.desk.question?.card.id !== leech.id) first.desk.skip();
	clock.now += 1000;
	first.desk.type('no such year');
	await first.session.settled();
	expect((await actsOf(leech.id)).slice(-2)).toEqual(['grade', 'suspend']);
	const second = await sit();
	second.desk.undo();
	expect(second.desk.open.map(({ card }) => card.id)).toContain(leech.id);
	await second.session.settled();
	expect((await actsOf(leech.id)).slice(-2)).toEqual(['undo', 'undo']);
	expect(await memoryOf(leech.id)).toMatchObject({ lapses: 7, suspended: false });
});
