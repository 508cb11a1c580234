import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, type Card, type CardId, type DeckId, type Kind } from '$lib/core/deck/card';
import type { Mode } from '$lib/core/quiz/mode';
import { choose } from '$lib/core/quiz/choose';
import { type } from '$lib/core/quiz/type';
import { examinable, paperOf } from '$lib/core/quiz/testPaper';
import { contentOf } from '../../support/cards';

const modes: readonly Mode[] = [choose, type];
const others = ['1962', '1966', '1971'];

/** Cards with ids of their own; some have no wrong options, some answers are too long to be typed. */
const anyCards = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...kinds),
			fact: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
			options: fc.constantFrom([], others),
			answer: fc.constantFrom('1965', 'one two three four five six seven eight nine')
		}),
		{ maxLength: 40 }
	)
	.map((all) => all.map((own, at) => cardOf(at, own)));

function cardOf(at: number, own: Partial<Card>): Card {
	return { ...contentOf(own), id: `card ${at}` as CardId, deck: 'deck' as DeckId, article: null };
}

const anyPlan = fc.record({
	count: fc.integer({ min: 0, max: 50 }),
	kinds: fc.subarray<Kind>([...kinds]),
	modes: fc.subarray<Mode>([...modes])
});

describe('for all cards and plans', () => {
	test('each question is of another card, of a chosen kind, asked in a chosen way that suits it', () => {
		fc.assert(
			fc.property(anyCards, anyPlan, fc.string(), (cards, plan, seed) => {
				const paper = paperOf(cards, plan, seed);
				expect(new Set(paper.map(({ card }) => card.id)).size).toBe(paper.length);
				for (const { card, asked } of paper) {
					expect(plan.kinds).toContain(card.kind);
					expect(plan.modes.find((mode) => mode.asked === asked)?.suits(card)).toBe(true);
				}
			})
		);
	});

	test('there are as many as wished, or as there are', () => {
		fc.assert(
			fc.property(anyCards, anyPlan, fc.string(), (cards, plan, seed) => {
				const most = examinable(cards, plan).length;
				expect(paperOf(cards, plan, seed).length).toBe(Math.min(plan.count, most));
			})
		);
	});

	test('the same seed gives the same paper, in whatever order the cards come', () => {
		fc.assert(
			fc.property(anyCards, anyPlan, fc.string(), (cards, plan, seed) => {
				expect(paperOf([...cards].reverse(), plan, seed)).toEqual(paperOf(cards, plan, seed));
			})
		);
	});

	test('two cards of one fact are asked only where no other fact is left', () => {
		fc.assert(
			fc.property(anyCards, anyPlan, fc.string(), (cards, plan, seed) => {
				const paper = paperOf(cards, plan, seed);
				const asked = new Set(paper.map(({ card }) => card.fact)).size;
				const there = new Set(examinable(cards, plan).map(({ fact }) => fact)).size;
				expect(asked).toBe(Math.min(paper.length, there));
			})
		);
	});
});

const plain = Array.from({ length: 30 }, (_, at) =>
	cardOf(at, { fact: `fact ${at}`, answer: '1965', options: others })
);
const askedIn = (cards: readonly Card[], seed: string) =>
	paperOf(cards, { count: 20, kinds, modes }, seed).map(({ asked }) => asked);

test('the ways are spread evenly, and those with one way take it first', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			expect(askedIn(plain, seed).filter((asked) => asked === 'type').length).toBe(10);
			const typedOnly = plain.map((card, at) => (at < 15 ? { ...card, options: [] } : card));
			const typed = paperOf(typedOnly, { count: 30, kinds, modes }, seed).filter(
				({ asked }) => asked === 'type'
			);
			expect(typed.length).toBe(15);
		})
	);
});

test('another seed asks other cards, in another order and another way', () => {
	const papers = Array.from({ length: 40 }, (_, seed) =>
		paperOf(plain, { count: 5, kinds, modes }, `${seed}`)
			.map(({ card, asked }) => `${card.id} ${asked}`)
			.join()
	);
	expect(new Set(papers).size).toBe(40);
});

test('a card is completed only where it is drawn, and may be asked by what that gave it', () => {
	const bare = plain.map((card) => ({ ...card, options: [], fact: card.id }));
	const completed: CardId[] = [];
	const complete = (card: Card) => {
		completed.push(card.id);
		return { ...card, options: others };
	};
	const paper = paperOf(bare, { count: 8, kinds, modes: [choose], complete }, 'seed');
	expect(paper.map(({ asked }) => asked)).toEqual(Array(8).fill('choose'));
	expect(paper.every(({ card }) => card.options === others)).toBe(true);
	expect(completed).toEqual(paper.map(({ card }) => card.id));
});

test('a card that is gone leaves the order of the others', () => {
	const order = (cards: readonly Card[]) =>
		paperOf(cards, { count: 30, kinds, modes: [type] }, 'seed').map(({ card }) => card.id);
	const gone = plain[7]?.id;
	expect(order(plain.filter(({ id }) => id !== gone))).toEqual(order(plain).filter((id) => id !== gone));
});

test('facts of two decks are never the same fact', () => {
	const cards = plain.map((card, at) => ({ ...card, fact: 'one', deck: `deck ${at}` as DeckId }));
	const mixed = [
		...cards.slice(0, 3),
		...cards.slice(0, 3).map((card) => ({ ...card, id: `${card.id} too` as CardId }))
	];
	const paper = paperOf(mixed, { count: 3, kinds, modes }, 'seed');
	expect(new Set(paper.map(({ card }) => card.deck)).size).toBe(3);
});
