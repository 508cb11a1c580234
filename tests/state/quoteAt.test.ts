import { expect, test } from 'vitest';
import { quoteAt, sentenceBeside } from '$lib/state/quoteAt';

const text = 'Egypt took the canal. Britain was angry.\n\nNasser spoke.';
const paragraphs = [
	{ start: 0, end: 40 },
	{ start: 42, end: 55 }
];
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
	['Britain', 'Britain was angry.'],
	['Nasser', 'Nasser spoke.'],
	['canal. Britain', 'Egypt took the canal. Britain was angry.']
])('“%s” is quoted with what it stands in, at its place', async (words, quoted) => {
	const quote = await quoteAt(text, paragraphs, spanOf(words));
	expect(quote).toEqual({ text: quoted, ...spanOf(quoted) });
});

test('what lies between two paragraphs is no quote', async () => {
	expect(await quoteAt(text, paragraphs, { start: 30, end: 50 })).toBeNull();
});

test('one sentence leads to the next, and back, over the ends of paragraphs and no further', async () => {
	const said = async (at: number, by: 1 | -1) => {
		const span = await sentenceBeside(text, paragraphs, { at, by });
		return span && text.slice(span.start, span.end);
	};
	const [egypt, britain, nasser] = ['Egypt', 'Britain', 'Nasser'].map((word) => text.indexOf(word));
	expect(await said(-1, 1)).toBe('Egypt took the canal.');
	expect(await said(egypt ?? 0, 1)).toBe('Britain was angry.');
	expect(await said(britain ?? 0, 1)).toBe('Nasser spoke.');
	expect(await said(nasser ?? 0, 1)).toBeNull();
	expect(await said(nasser ?? 0, -1)).toBe('Britain was angry.');
	expect(await said(egypt ?? 0, -1)).toBeNull();
});
