import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDeck } from '$lib/core/deck/parse';
import { askedBy } from '$lib/core/writing/linter/asked';
import { deckScore, deckScoreInTurns, lintDeck } from '$lib/core/writing/linter/deck';
import { lintCard } from '$lib/core/writing/linter/lint';
import type { LintedCard } from '$lib/core/writing/linter/rule';

const card = (prompt: string, answer: string): LintedCard => ({
	prompt,
	answer,
	kind: 'other',
	form: 'question',
	accepted: [],
	options: [],
	quote: null
});

const decks = ['pakistan-russia'].map((name) => {
	const deck = parseDeck(readFileSync(new URL(`../../../../decks/${name}/deck.md`, import.meta.url), 'utf8'));
	if (!deck.ok) throw new Error('Inconsistent: a deck that ships does not parse');
	return { name, cards: deck.value.cards };
});

describe.each(decks)('the deck that ships as $name', ({ cards }) => {
	test('reads well throughout', () => {
		expect(lintDeck(cards).map(({ rule, words, card }) => `${rule} ${words}: ${card.prompt}`)).toEqual([]);
		expect(deckScore(cards)).toEqual({ cards: cards.length, clean: cards.length, remarks: [] });
	});
});

test('of two cards that ask the same, the later is remarked on', () => {
	const cards = [
		card('Who led the talks?', 'Rabin'),
		card('who led the talks', 'Arafat'),
		card('Who led the talks?', 'Rabin')
	];
	expect(lintDeck(cards).map(({ rule, words, card }) => [rule, words, cards.indexOf(card)])).toEqual([
		['two-answers', 'Rabin', 1],
		['two-answers', 'Arafat', 2],
		['same-prompt', 'Who led the talks?', 2]
	]);
});

test('a card in the editor is seen beside the others', () => {
	const asked = askedBy([card('Who led the talks?', 'Rabin')]);
	expect(lintCard(card('Who led the talks?', 'Arafat'), { asked })).toEqual([
		{ rule: 'two-answers', field: 'prompt', words: 'Rabin' }
	]);
});

test('the gravest remarks come first, whatever the order of the cards', () => {
	const score = deckScore([
		card('Which state joined?', 'Belgium, France and Italy'),
		card('Who succeeded Stalin in 1953?', 'Khrushchev'),
		card('Who was Stalin?', 'Stalin')
	]);
	expect(score).toMatchObject({ cards: 3, clean: 1 });
	expect(score.remarks.map(({ rule }) => rule)).toEqual(['answer-in-prompt', 'list-answer']);
});

test('a long deck is read in handfuls, and comes to the same', async () => {
	const cards = Array.from({ length: 450 }, (_, index) =>
		card(`Who led the ${index % 300} talks of the two sides?`, `Person ${index % 97}`)
	);
	let rests = 0;
	const rest = async () => void rests++;
	expect(await deckScoreInTurns(cards, {}, rest)).toEqual(deckScore(cards));
	expect(rests).toBe(4);
});

test('ten times the cards take about ten times as long', () => {
	const deckOf = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			card(`Who led the ${index} talks of the two sides in ${1500 + (index % 500)}?`, `Person ${index % 97}`)
		);
	const timed = (cards: readonly LintedCard[]) => {
		const start = performance.now();
		lintDeck(cards);
		return performance.now() - start;
	};
	const [few, many] = [deckOf(1_000), deckOf(10_000)];
	const best = (cards: readonly LintedCard[]) => Math.min(...Array.from({ length: 3 }, () => timed(cards)));
	expect(best(many)).toBeLessThan(30 * best(few) + 50);
});
