import { expect, test } from 'vitest';
import { createPassages, marksFrom, underTitle, wordsStart } from '$lib/components/make/passages';
import type { Choice } from '$lib/core/writing/choosing/choices';

function at(origin: string, start: number, end: number): Choice {
	const words = { kind: 'date', form: 'question', prompt: 'When?', answer: origin } as const;
	const source = { start: 0, end: 99, text: '' };
	const mark = { start, end };
	const told = { source, mark, rule: 'r', score: 1, chance: 1 };
	const suggestion = { ...words, ...told, id: origin, fact: origin, accept: [] };
	const stand = { standing: 'kept', isSure: true, edited: false } as const;
	return { ...words, ...stand, origin, accepted: [], suggestion, mark };
}

const passagesFrom = (...given: Parameters<ReturnType<typeof createPassages>>) => createPassages()(...given);
const paragraphs = [0, 10, 20, 30].map((start) => ({
	...{ start, end: start + 9 },
	role: 'prose' as const
}));

test('each paragraph stands beside its cards; those without any stand together', () => {
	const passages = passagesFrom(paragraphs, [at('a', 21, 23), at('b', 25, 27), at('c', 30, 31)]);
	expect(passages.map((one) => [one.start, one.paragraphs.length, one.choices.length])).toEqual([
		[0, 2, 0],
		[20, 1, 2],
		[30, 1, 1]
	]);
});

test('no card is lost between paragraphs and none is shown twice', () => {
	const choices = [at('a', 0, 2), at('b', 8, 9), at('c', 10, 12), at('d', 38, 39)];
	expect(passagesFrom(paragraphs, choices).flatMap((one) => one.choices)).toEqual(choices);
});

test('a passage that stands as it did is the same object; one whose cards changed is not', () => {
	const passagesOf = createPassages();
	const [a, b] = [at('a', 0, 2), at('b', 21, 23)];
	const before = passagesOf(paragraphs, [a, b]);
	const after = passagesOf([...paragraphs], [a, { ...b, standing: 'dropped' }]);
	expect(after.map((passage, place) => passage === before[place])).toEqual([true, true, false, true]);
});

test('a long stretch without cards is drawn in several steps', () => {
	const many = Array.from({ length: 100 }, (_, place) => ({
		...{ start: place * 10, end: place * 10 + 9 },
		role: 'prose' as const
	}));
	const passages = passagesFrom(many, []);
	expect(passages.flatMap((passage) => passage.paragraphs)).toEqual(many);
	expect(Math.max(...passages.map((passage) => passage.paragraphs.length))).toBeLessThan(20);
});

test('where two marks overlap the chosen one shows', () => {
	const choices = [at('a', 0, 6), at('b', 3, 9), at('c', 10, 12)];
	expect(marksFrom(choices, 'b')).toEqual([
		{ kind: 'date', start: 3, end: 9, chosen: true },
		{ kind: 'date', start: 10, end: 12 }
	]);
	expect(marksFrom(choices, null)).toHaveLength(3);
});

test('the line that is the title is not shown twice, unless a card comes from it', () => {
	const text = '# The Red\nLine\n\nIn 1928 it was drawn.';
	const lines = [
		{ start: 0, end: 14, role: 'heading' as const },
		{ start: 16, end: text.length, role: 'prose' as const }
	];
	expect(underTitle({ text, title: 'The Red Line' }, lines, [at('a', 19, 23)])).toEqual(lines.slice(1));
	expect(underTitle({ text, title: 'Oil' }, lines, [])).toEqual(lines);
	expect(underTitle({ text, title: 'The Red Line' }, lines, [at('a', 6, 9)])).toEqual(lines);
});

test('a heading that is the title and the name of its site is not said again, one that says more is', () => {
	const [text, other] = ['The Red Line – A Site', 'The Red Line in the sand'];
	const heading = (said: string) => [{ start: 0, end: said.length, role: 'heading' as const }];
	expect(underTitle({ text, title: 'The Red Line' }, heading(text), [])).toEqual([]);
	expect(underTitle({ text: other, title: 'The Red Line' }, heading(other), [])).toHaveLength(1);
});

test('the signs of a Markdown heading are not shown, those in prose are', () => {
	const text = '## Formation\n\n## no heading';
	expect(text.slice(wordsStart(text, { start: 0, end: 12, role: 'heading' }))).toMatch(/^Formation/);
	expect(wordsStart(text, { start: 14, end: 27, role: 'prose' })).toBe(14);
});
