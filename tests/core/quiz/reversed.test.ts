import { describe, expect, test } from 'vitest';
import type { Card, CardId, DeckId } from '$lib/core/deck/card';
import { cleanCard } from '$lib/core/deck/clean';
import { otherAnswers } from '$lib/core/quiz/among';
import { judgeTyped } from '$lib/core/quiz/judge';
import { recallOf } from '$lib/core/quiz/learn';
import { match, matchRound } from '$lib/core/quiz/match';
import { modes } from '$lib/core/quiz/modes';
import { withOptions } from '$lib/core/quiz/options/options';
import { siblingsLast } from '$lib/core/quiz/siblings';
import { paperOf } from '$lib/core/quiz/testPaper';
import { reversalsOf } from '$lib/core/writing/reverse/reverse';
import { contentOf } from '../../support/cards';

/** A deck of these cards and what they ask the other way round, as a quiz is given it. */
function deckOf(...pairs: readonly (readonly [prompt: string, answer: string])[]): readonly Card[] {
	const contents = pairs.map(([prompt, answer]) =>
		cleanCard(contentOf({ kind: 'other', prompt, answer, origin: '', fact: '' }))
	);
	const all = [...contents, ...reversalsOf(contents).values()];
	const cards = all.map((content) => ({
		...content,
		...{ id: content.origin as CardId, deck: 'deck' as DeckId, article: null }
	}));
	return cards.map((card) => withOptions(card, cards));
}

const letters = deckOf(
	['What does SCO stand for?', 'Shanghai Cooperation Organization'],
	['What does RATS stand for?', 'Regional Anti-Terrorist Structure'],
	['What does NAC stand for?', 'National Antiterrorism Committee'],
	['What does CSTO stand for?', 'Collective Security Treaty Organization']
);
const terms = deckOf(
	['Which term means “states allying against the strongest one”?', 'balancing'],
	['Which term means “states joining the stronger side”?', 'bandwagoning'],
	['Which term means “states gaining more than the others”?', 'relative gains'],
	['Which term means “easing of tension between rivals”?', 'détente']
);
const waysOf = (card: Card | undefined) =>
	modes.filter(({ suits }) => card && suits(card)).map((mode) => mode.asked);

describe('letters, asked by what they stand for', () => {
	const sco = letters[4] as Card;

	test('are chosen, typed and matched; a statement would spell them out', () => {
		expect(sco.prompt).toBe('Which letters stand for “Shanghai Cooperation Organization”?');
		expect(waysOf(sco)).toEqual(['choose', 'type', 'match']);
		expect([...sco.options].sort()).toEqual(['CSTO', 'NAC', 'RATS']);
	});

	test('are typed with points or without; the name itself is no answer, nor the other card’s', () => {
		const judged = (typed: string, card: Card) => judgeTyped(typed, card, otherAnswers(letters, card)).type;
		expect(['SCO', 's.c.o.', 'the SCO'].map((typed) => judged(typed, sco))).toEqual([
			'right',
			'right',
			'right'
		]);
		expect(judged('Shanghai Cooperation Organisation', sco)).toBe('wrong');
		expect(judged('CSTO', sco)).toBe('wrong');
		const [first] = letters as [Card];
		expect(judged('SCO', first)).toBe('wrong');
		expect(judged('Shanghai Cooperation Organisation', first)).toBe('right');
	});
});

describe('a meaning, asked by its term', () => {
	const balancing = terms[4] as Card;

	test('is not typed to the letter: it is said to oneself', () => {
		expect(balancing.prompt).toBe('What does “balancing” mean?');
		expect(waysOf(balancing)).not.toContain('type');
		expect(recallOf(balancing)).toBe('flip');
		expect(waysOf(terms[0])).toContain('type');
	});

	test('is chosen among other meanings', () => {
		expect(waysOf(balancing)).toContain('choose');
		for (const option of balancing.options) expect(terms.map(({ answer }) => answer)).toContain(option);
	});
});

describe('the two sides of one fact', () => {
	test('never lie on one board', () => {
		for (const deck of [letters, terms]) {
			const round = matchRound(deck.filter(match.suits)) ?? [];
			expect(round.length).toBeGreaterThan(3);
			expect(new Set(round.map(({ fact }) => fact)).size).toBe(round.length);
		}
	});

	test('are asked by one test only where it would be short without', () => {
		const choice = { kinds: ['other' as const], modes, count: 4 };
		const facts = paperOf(letters, choice, 'seed').map(({ card }) => card.fact);
		expect(new Set(facts).size).toBe(4);
	});

	test('stand apart: one of each, then the others', () => {
		const facts = siblingsLast([...letters].sort((a, b) => (a.fact < b.fact ? -1 : 1))).map(
			({ fact }) => fact
		);
		expect(facts.slice(0, 4)).toEqual(facts.slice(4));
		expect(new Set(facts).size).toBe(4);
	});
});
