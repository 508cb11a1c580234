import { expect, test } from 'vitest';
import { quoteAt } from '$lib/state/quoteAt';

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
