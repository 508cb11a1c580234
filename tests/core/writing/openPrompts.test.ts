import { expect, test } from 'vitest';
import { openPrompts } from '$lib/core/writing/openPrompts';
import type { Suggestion } from '$lib/core/writing/suggestion';

function suggestion(kind: Suggestion['kind'], prompt: string, answer: string, at: number): Suggestion {
	const span = { start: at, end: at + 9 };
	return {
		...{ id: `${at}`, fact: `${at}`, kind, form: 'question', prompt, answer, accept: [] },
		...{ source: { ...span, text: `Sentence ${at}.` }, mark: span, rule: 'r', score: 1 - at / 100 },
		chance: 1
	};
}

const suggestions = [
	suggestion('date', 'In what year did Russia drop its arms embargo?', '2014', 0),
	suggestion('organization', 'Which body meets here?', 'the SCO', 10),
	suggestion('date', 'When was the pact signed?', '17 April 1949', 20),
	suggestion('organization', 'Which body met first?', 'NATO', 30),
	suggestion('deal', 'What was signed in 1949?', 'the North Atlantic Treaty', 40)
];

test('an article raises why, compare, in what order, and who gains', () => {
	expect(openPrompts(suggestions).map(({ prompt }) => prompt)).toEqual([
		'Why did Russia drop its arms embargo?',
		'Why was the pact signed?',
		'The SCO and NATO: what unites them, and what sets them apart?',
		'What changed between 1949 and 2014, and in what order?',
		'The North Atlantic Treaty: who gains by it, and who loses?'
	]);
});

test('a why carries the sentence that raises it', () => {
	expect(openPrompts(suggestions)[0]?.quote).toEqual({ text: 'Sentence 0.', start: 0, end: 9 });
});

test('an article with nothing to compare raises nothing', () => {
	expect(openPrompts(suggestions.slice(1, 2))).toEqual([]);
	expect(openPrompts([])).toEqual([]);
});
