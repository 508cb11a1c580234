import { expect, test } from 'vitest';
import { folded } from '$lib/core/writing/fold';
import type { Suggestion } from '$lib/core/writing/suggestion';

const card = (prompt: string, score: number, more: Partial<Suggestion> = {}): Suggestion => ({
	id: prompt,
	fact: prompt,
	kind: 'date',
	form: 'question',
	prompt,
	answer: '1994',
	accept: [],
	source: { text: '', start: score * 100, end: score * 100 + 1 },
	mark: { start: 0, end: 1 },
	rule: '',
	score,
	chance: 1,
	...more
});
const promptsOf = (cards: readonly Suggestion[]) => cards.map(({ prompt }) => prompt);

test('of two that ask nearly the same of one answer the better stays', () => {
	const better = card('In what year did Russia drop its arms embargo against Pakistan?', 0.9);
	const worse = card('In what year was the arms embargo of Russia against Pakistan dropped?', 0.8);
	expect(promptsOf(folded([worse, better]))).toEqual([better.prompt]);
});

test('of one fact an answer is asked for once, another answer too', () => {
	const cards = [
		card('When was the pact of the five signed?', 0.9, { fact: 'f' }),
		card('Since when has the treaty stood?', 0.8, { fact: 'f' }),
		card('Which state was not there?', 0.7, { fact: 'f', kind: 'other', answer: 'Peru' })
	];
	expect(folded(cards)).toEqual([cards[0], cards[2]]);
});

test('one answer may be that of different questions', () => {
	const cards = [
		card('In what year did Eritrea join the United Nations?', 0.9),
		card('In what year did Peru sell its ships to Chile?', 0.8)
	];
	expect(folded(cards)).toEqual(cards);
});
