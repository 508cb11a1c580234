import { expect, test } from 'vitest';
import { chosen } from '$lib/core/writing/rank';
import type { Suggestion } from '$lib/core/writing/suggestion';

function card(
	answer: string,
	score: number,
	[kind, start]: readonly [Suggestion['kind'], number]
): Suggestion {
	return {
		id: `${answer}${score}`,
		fact: '',
		kind,
		form: 'question',
		prompt: `${answer} ${score}`,
		answer,
		accept: [],
		source: { text: '', start, end: start + 1 },
		mark: { start, end: start + 1 },
		rule: '',
		score,
		chance: 1
	};
}

const answersOf = (cards: readonly Suggestion[]) => cards.map(({ answer }) => answer);

test('the best come first, and no more than the limit', () => {
	const cards = [card('c', 0.3, ['date', 3]), card('a', 0.9, ['date', 1]), card('b', 0.8, ['date', 2])];
	expect(answersOf(chosen(cards, 2))).toEqual(['a', 'b']);
});

test('a new answer is worth more than a somewhat better card with one already taken', () => {
	const cards = [
		card('NATO', 0.9, ['date', 1]),
		card('NATO', 0.85, ['date', 2]),
		card('OSCE', 0.8, ['date', 3])
	];
	expect(answersOf(chosen(cards, 2))).toEqual(['NATO', 'OSCE']);
});

test('one answer is asked for three times at most while others wait', () => {
	const cards = [1, 2, 3, 4, 5].map((at) => card('NATO', 0.9, ['date', at]));
	const others = ['a', 'b'].map((answer, at) => card(answer, 0.1, ['deal', at]));
	expect(answersOf(chosen([...cards, ...others], 5)).filter((answer) => answer === 'NATO')).toHaveLength(3);
	expect(chosen(cards, 4)).toHaveLength(4);
});

test('no kind takes more than half while others have something to ask', () => {
	const dates = [1, 2, 3, 4].map((at) => card(`${1990 + at}`, 0.9, ['date', at]));
	const people = [5, 6].map((at) => card(`person ${at}`, 0.2, ['person', at]));
	const kinds = chosen([...dates, ...people], 4).map(({ kind }) => kind);
	expect(kinds).toEqual(['date', 'date', 'person', 'person']);
});
