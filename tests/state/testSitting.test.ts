import { describe, expect, test, vi } from 'vitest';
import { kinds, type Card } from '$lib/core/deck/card';
import { foldRecords } from '$lib/core/scheduling/fold';
import { choicesIn, examinable } from '$lib/core/quiz/testPaper';
import { testModes, type TestRun } from '$lib/core/quiz/testPlan';
import { completed, testCards } from '$lib/state/testCards';
import { TestDesk } from '$lib/state/testDesk.svelte';
import { testSitting } from '$lib/state/testSitting';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';
import { createDevice } from './device';

const deck = deckOf();
const other = deckOf();
const cards: readonly Card[] = Array.from({ length: 8 }, (_, at) => ({
	...cardOf(at < 6 ? deck.id : other.id),
	fact: `fact ${at}`
}));

/** A device with two decks, where a test of one of them is sat in a tab. */
async function device() {
	const { clock, openTab } = createDevice(async (storage) => {
		if (valueOf(await storage.decks.list()).length > 0) return;
		valueOf(await storage.decks.add(deck, cards.slice(0, 6)));
		valueOf(await storage.decks.add(other, cards.slice(6)));
	});
	const begin = { deck: deck.id, count: 5, kinds, modes: testModes, minutes: null, seed: 'seed' };
	const run: TestRun = { ...begin, begunAt: clock.now, tookMs: null };
	const sit = async () => {
		const { library, storage, study } = await openTab();
		const found = valueOf(await testSitting({ library, decks: storage.decks, log: storage.log }, run));
		const session = await study(found.sitting);
		const desk = new TestDesk({ ...found, session, seed: run.seed, limitMs: null, tookMs: null });
		const answer = async (typed: string) => {
			clock.now += 5000;
			desk.type(typed);
			await session.settled();
		};
		return { desk, session, storage, library, answer };
	};
	return { clock, sit };
}

test('after a reload it is the same paper, with its answers, each once', async () => {
	const { sit } = await device();
	const first = await sit();
	await first.answer('wrong altogether');
	const [asked] = first.desk.paper;
	await first.answer(first.desk.question?.card.answer ?? '');
	const second = await sit();
	expect(second.desk.paper).toEqual(first.desk.paper);
	expect(second.desk.answered.map(({ given, verdict }) => [given, verdict.type])).toEqual([
		['wrong altogether', 'wrong'],
		[first.desk.paper[1]?.card.answer, 'right']
	]);
	expect(second.desk.open.length).toBe(3);
	expect(second.desk.question).toEqual(first.desk.question);
	second.session.undo(asked?.card.id);
	await second.session.settled();
	const third = await sit();
	expect(third.desk.open[0]).toEqual(asked);
	expect(third.desk.open.length).toBe(4);
});

test('what is taken back after a reload leaves no trace in memory', async () => {
	const { sit } = await device();
	const first = await sit();
	await first.answer('wrong altogether');
	const second = await sit();
	second.desk.undo();
	await second.session.settled();
	const records = valueOf(await second.storage.log.since({}));
	const folded = foldRecords(records, second.library.rules);
	for (const [card, memory] of folded) expect(second.library.memories(deck.id).get(card)).toEqual(memory);
});

test('answers of another run, or from before it began, are none of this test', async () => {
	const { clock, sit } = await device();
	clock.now -= 60_000;
	const { storage } = await sit();
	for (const { id } of cards) valueOf(await storage.log.append(draftOf(id)));
	clock.now += 60_000;
	expect((await sit()).desk.answered).toEqual([]);
});

test('cards of one deck or of all, but for those set aside; one that this test has asked stays', async () => {
	const { clock, sit } = await device();
	const { library, storage, desk, answer } = await sit();
	const shelves = { library, decks: storage.decks };
	const idsIn = async (of: typeof deck.id | null) =>
		new Set(valueOf(await testCards(shelves, of)).cards.map(({ id }) => id));
	expect(await idsIn(deck.id)).toEqual(new Set(cards.slice(0, 6).map(({ id }) => id)));
	expect((await idsIn(null)).size).toBe(8);
	const { card } = desk.question!;
	await answer('wrong altogether');
	valueOf(await storage.log.append({ ...draftOf(card.id), act: { type: 'suspend' }, at: clock.now }));
	await library.refresh();
	expect((await idsIn(deck.id)).has(card.id)).toBe(false);
	expect((await sit()).desk.paper).toEqual(desk.paper);
});

test('a test asks a deck only in the ways its owner lets it be asked', async () => {
	const { library, storage } = await createDevice(async (storage) => {
		valueOf(await storage.decks.add({ ...deck, modes: ['choose', 'match'] }, cards.slice(0, 6)));
		valueOf(await storage.decks.add(other, cards.slice(6)));
	}).openTab();
	const all = valueOf(await testCards({ library, decks: storage.decks }, null));
	const typed = examinable(all.cards, { kinds, modes: testModes.filter(({ asked }) => asked === 'type') });
	expect(new Set(typed.map(({ id }) => id))).toEqual(new Set(cards.slice(6).map(({ id }) => id)));
});

describe('a deck whose cards have no wrong options of their own', () => {
	const years = ['1945', '1949', '1955', '1961', '1968'];
	const bare = years.map((answer, at): Card => {
		const origin = `bare ${at}`;
		const prompt = `In what year was pact number ${at + 1} made?`;
		return { ...cardOf(deck.id), prompt, answer, kind: 'date', options: [], origin, fact: origin };
	});
	const { clock, openTab } = createDevice(async (storage) => {
		if (valueOf(await storage.decks.list()).length > 0) return;
		valueOf(await storage.decks.add(deck, bare));
	});
	const choosing = testModes.filter(({ asked }) => asked === 'choose');
	const plan = { deck: deck.id, count: 3, kinds, modes: choosing, minutes: null };

	test('is asked by choosing all the same, and shows the same after a reload', async () => {
		const run = { ...plan, seed: 'seed', begunAt: clock.now, tookMs: null };
		const sit = async () => {
			const { library, storage } = await openTab();
			return valueOf(await testSitting({ library, decks: storage.decks, log: storage.log }, run));
		};
		const { paper } = await sit();
		expect(paper.map(({ asked }) => asked)).toEqual(['choose', 'choose', 'choose']);
		for (const question of paper) expect(choicesIn(question, 'seed').length).toBeGreaterThan(2);
		expect((await sit()).paper).toEqual(paper);
	});

	test('can be set up so, once its cards are completed; the page rests in between', async () => {
		const { library, storage } = await openTab();
		const found = valueOf(await testCards({ library, decks: storage.decks }, deck.id));
		const rest = vi.fn(() => Promise.resolve());
		expect(examinable(found.cards, plan)).toEqual([]);
		expect(examinable(await completed(found, rest), plan)).toHaveLength(5);
		expect(rest).toHaveBeenCalled();
	});
});
