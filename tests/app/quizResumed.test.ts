import { describe, expect, test } from 'vitest';
import type { Begun } from '$lib/app/begun';
import type { Entente } from '$lib/app/context';
import { beginQuiz } from '$lib/app/quiz';
import type { Card } from '$lib/core/deck/card';
import { effectiveRecords } from '$lib/core/log/order';
import { createRandom } from '$lib/core/random';
import { MatchDesk } from '$lib/state/matchDesk.svelte';
import { OrderDesk } from '$lib/state/orderDesk.svelte';
import { QuizDesk } from '$lib/state/quizDesk.svelte';
import { createDevice } from '../state/device';
import { cardOf, deckOf, valueOf } from '../storage/contract';

const deck = deckOf();
const pacts = [
	'Treaty of Rome',
	'Warsaw Pact',
	'Atlantic Charter',
	'Suez Accord',
	'Baghdad Pact',
	'Bandung Pact'
];
const cards = pacts.map((answer, at): Card => {
	const prompt = `Which agreement was signed in hall number ${at + 1}?`;
	const options = pacts.filter((each) => each !== answer).slice(0, 3);
	return {
		...cardOf(deck.id),
		kind: 'deal',
		prompt,
		answer,
		options,
		quote: { text: `${answer} was signed.` }
	};
});
const events = ['1945', '1949', '1955', '1961', '1968', '1975'].map((answer, at): Card => {
	const prompt = `In what year was meeting number ${at + 1} held?`;
	return { ...cardOf(deck.id), kind: 'date', prompt, answer };
});

/** A device with one deck, on which a quiz is opened at an address; what is asked, and what its log has in the end. */
function device(cards: readonly Card[]) {
	const { clock, now, offsetMinutes, openTab } = createDevice(async (storage) => {
		if (valueOf(await storage.decks.list()).length > 0) return;
		valueOf(await storage.decks.add(deck, cards));
	});
	const random = createRandom('app');
	const open = async (query: string) => {
		const { library, storage } = await openTab();
		const entente = { library, storage, now, offsetMinutes, random } as unknown as Entente;
		const follow = async (former: Begun | null) => {
			const quiz = await beginQuiz(entente, new URLSearchParams(query), former);
			if (!quiz) throw new Error(`Nothing is asked at ${query}`);
			return { ...quiz, address: quiz.query ?? query, storage };
		};
		return { ...(await follow(null)), follow, settle: () => library.settle() };
	};
	return { clock, open };
}

/** A desk that asks one card at a time. */
function deskOf({ session, how, cards }: Begun): QuizDesk {
	if (typeof how === 'string') throw new Error('Several cards are asked at once');
	return new QuizDesk(session, how, cards);
}

function answer(desk: QuizDesk, isRight: boolean) {
	const { asked, card, statement } = desk;
	if (asked === 'type') desk.type(isRight ? (card?.answer ?? '') : 'no such thing');
	else if (asked === 'choose') desk.choose(desk.choices.findIndex((choice) => choice.isRight === isRight));
	else if (asked === 'truth') desk.call((statement?.swapped === null) === isRight);
	else {
		desk.session.reveal();
		desk.judge(isRight);
	}
	if (desk.told) desk.onward();
}

/** Sits a quiz through, every third answer wrong at first; the tab is closed and opened again after as many answers as said. */
async function satThrough(query: string, closedAfter: number) {
	const { clock, open } = device(cards);
	let page = await open(query);
	let desk = deskOf(page);
	const asked: string[] = [];
	for (let answers = 0; answers < 60 && !desk.finished; answers++) {
		asked.push(`${desk.progress.place} of ${desk.progress.of}: ${desk.card?.answer}, ${desk.asked}`);
		clock.now += 5000;
		answer(desk, answers > 9 || answers % 3 !== 1);
		await page.session.settled();
		if ((answers + 1) % closedAfter > 0) continue;
		page = await open(page.address);
		desk = deskOf(page);
	}
	const kept = valueOf(await page.storage.log.since({}));
	const given = page.session.given.answers;
	return {
		asked,
		kept: kept.map(({ card, act, at }) => ({ card, act, at })),
		given,
		finished: desk.finished
	};
}

describe('interrupted after every answer, a run asks on as if it had not been', () => {
	test.each([
		'run=learn',
		'run=cram&mode=flip',
		'run=cram&mode=type',
		'run=cram&mode=choose',
		'run=cram&mode=truth'
	])('%s', async (query) => {
		const whole = await satThrough(query, Infinity);
		const pieces = await satThrough(query, 1);
		expect(pieces).toEqual(whole);
		expect(whole.finished).toBe(true);
		expect(whole.given).toBe(whole.kept.length);
	});
});

describe('interrupted after every answer, what is due is asked on, and each answer is kept once', () => {
	test.each(['mode=choose', 'mode=type', 'mode=truth'])('%s', async (query) => {
		const cardsIn = ({ asked }: Awaited<ReturnType<typeof satThrough>>) =>
			asked.map((words) => words.replace(/^.*?: /, ''));
		const whole = await satThrough(query, Infinity);
		const pieces = await satThrough(query, 1);
		expect(cardsIn(pieces)).toEqual(cardsIn(whole));
		expect(pieces.kept).toEqual(whole.kept);
	});
});

test('undo goes back over an interruption, and asks again as before', async () => {
	const { open } = device(cards);
	const page = await open('run=learn');
	const first = deskOf(page);
	const [card] = [first.card];
	answer(first, false);
	expect(first.asked).toBe('choose');
	await page.session.settled();
	const again = await open(page.address);
	const desk = deskOf(again);
	expect([desk.card, desk.asked]).toEqual([card, 'choose']);
	expect(desk.missed).toMatchObject({ given: 'no such thing', verdict: { type: 'wrong' } });
	desk.undo();
	expect([desk.card, desk.asked, desk.missed]).toEqual([card, 'type', null]);
	await again.session.settled();
	expect(effectiveRecords(valueOf(await again.storage.log.since({})))).toEqual([]);
});

test('what was typed in vain before an interruption counts as right after all', async () => {
	const { open } = device(cards);
	const page = await open('run=learn');
	answer(deskOf(page), false);
	await page.session.settled();
	const again = await open(page.address);
	const desk = deskOf(again);
	desk.countAsRight();
	expect(desk.told?.verdict).toEqual({ type: 'right' });
	await again.session.settled();
	const [record, ...others] = effectiveRecords(valueOf(await again.storage.log.since({})));
	expect([record?.act, others]).toEqual([expect.objectContaining({ grade: 3, asked: 'type' }), []]);
});

test('Learn begun anew asks what is ready now, not what a former run has asked', async () => {
	const { open } = device(cards);
	const page = await open('run=learn');
	const desk = deskOf(page);
	answer(desk, true);
	await page.session.settled();
	const other = deskOf(await open('run=learn'));
	expect(other.progress).toEqual({ place: 1, of: 5 });
});

test('an order that is crammed and interrupted asks only what was not yet right', async () => {
	const { clock, open } = device(events);
	const page = await open('run=cram&mode=order');
	const desk = new OrderDesk(page.session, {
		cards: page.cards,
		swapped: [],
		row: null,
		eventOf: ({ prompt }) => prompt
	});
	const asked = desk.row.map(({ id }) => id);
	for (const [to, event] of events.filter(({ id }) => asked.includes(id)).entries()) desk.move(event.id, to);
	desk.check();
	await page.session.settled();
	clock.now += 5000;
	const again = await open(page.address);
	expect(again.session.left().toSorted()).toEqual(
		events
			.map(({ id }) => id)
			.filter((id) => !asked.includes(id))
			.toSorted()
	);
	expect(again.session.progress).toEqual({ place: asked.length + 1, of: events.length });
});

test('pairs that are crammed and interrupted come again where they were wrong', async () => {
	const { clock, open } = device(cards);
	const page = await open('run=cram&mode=match');
	const desk = new MatchDesk(page.session, page.cards);
	const [first, second] = desk.prompts;
	desk.pick('prompt', first!.id);
	desk.pick('answer', first!.id);
	desk.pick('prompt', second!.id);
	desk.pick('answer', desk.prompts[2]!.id);
	await page.session.settled();
	clock.now += 5000;
	const again = await open(page.address);
	expect(again.session.left()).not.toContain(first!.id);
	expect(again.session.left().at(-1)).toBe(second!.id);
	expect(again.session.left()).toHaveLength(cards.length - 1);
});

test('undo reaches over the start of the next run of a drill, and asks again as before', async () => {
	const { clock, open } = device(cards);
	const mixedUp = await open('mode=choose');
	deskOf(mixedUp).choose(deskOf(mixedUp).choices.findIndex(({ isRight }) => !isRight));
	await mixedUp.session.settled();
	const page = await open('run=apart');
	const first = deskOf(page);
	let [last, isMixedUpAnew] = ['', false];
	for (let answers = 0; answers < 20 && !first.finished; answers++) {
		last = `${first.card?.answer}, ${first.asked}`;
		clock.now += 5000;
		if (first.asked !== 'type' || isMixedUpAnew) answer(first, true);
		else {
			isMixedUpAnew = true;
			first.type(pacts[5] ?? '');
			first.onward();
		}
	}
	expect(isMixedUpAnew).toBe(true);
	await page.session.settled();
	await page.settle();
	const next = await page.follow(page);
	const second = deskOf(next);
	expect([second.asked, second.progress.place]).toEqual(['choose', 1]);
	second.undo();
	expect(`${second.card?.answer}, ${second.asked}`).toBe(last);
	expect(second.progress.place).toBe(1);
	answer(second, true);
	expect(second.asked).toBe('choose');
	await next.session.settled();
	const kept = valueOf(await next.storage.log.since({}));
	expect(kept.slice(-2).map(({ act }) => act.type)).toEqual(['undo', 'grade']);
});
