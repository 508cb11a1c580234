import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import MarkedText from '$lib/components/article/MarkedText.svelte';
import { partsFromMarks } from '$lib/components/article/marks';
import { answerSpan, contextOfQuote } from '$lib/components/article/quoteContext';
import SourceSentence from '$lib/components/article/SourceSentence.svelte';

const text = 'On 17 April 2013 Zhang Xinfeng came.';
const date = { kind: 'date', start: 3, end: 16 } as const;
const person = { kind: 'person', start: 17, end: 30 } as const;

describe('marks', () => {
	test('cut the text and lose nothing, whatever their order', () => {
		const parts = partsFromMarks(text, [person, date]);
		const said = parts.map((part) => (part.type === 'plain' ? part.text : part.first + part.rest));
		expect(said).toEqual(['On ', '17 April 2013', ' ', 'Zhang Xinfeng', ' came.']);
	});
	test('that overlap or lie outside are passed over', () => {
		const outside = { kind: 'deal', start: 30, end: 99 } as const;
		const overlapping = { kind: 'deal', start: 10, end: 20 } as const;
		expect(
			partsFromMarks(text, [date, overlapping, outside]).filter(({ type }) => type === 'mark')
		).toHaveLength(1);
	});
	test('count from where the text begins in its article', () => {
		const [first] = partsFromMarks('2013', [{ kind: 'date', start: 100, end: 104 }], 100);
		expect(first).toMatchObject({ type: 'mark', first: '2013', rest: '' });
	});
	test('are drawn without a letter too many', () => {
		const { container } = render(MarkedText, { text, marks: [date, person] });
		expect(container.textContent).toBe(text);
		expect(container.querySelectorAll('mark')).toHaveLength(2);
	});
});

describe('a quote in its paragraph', () => {
	const article = 'Title\n\nBefore it. Badr was launched in 2001. After it.\nNext.';
	const start = article.indexOf('Badr');
	const quote = { start, end: start + 'Badr was launched in 2001.'.length };

	test('stops at the line breaks around it', () =>
		expect(contextOfQuote(article, quote)).toEqual({
			before: 'Before it. ',
			sentence: 'Badr was launched in 2001.',
			after: ' After it.'
		}));
	test('the first line has nothing before it', () =>
		expect(contextOfQuote('Badr flew. Then.', { start: 0, end: 10 }).before).toBe(''));
	test('the answer is found letter case aside, by any of its spellings', () => {
		expect(answerSpan('Rosa Tam builds.', ['Rosatom', 'ROSA TAM'])).toEqual({ start: 0, end: 8 });
		expect(answerSpan('Rosa Tam builds.', ['Rosatom'])).toBeNull();
		expect(answerSpan('Rosa Tam builds.', [''])).toBeNull();
	});
	test('is shown whole, with the answer marked', () => {
		const { container } = render(SourceSentence, {
			...contextOfQuote(article, quote),
			answer: { start: 0, end: 4 }
		});
		expect(container.textContent).toBe('Before it. Badr was launched in 2001. After it.');
		expect(screen.getByText('Badr').tagName).toBe('MARK');
	});
});
