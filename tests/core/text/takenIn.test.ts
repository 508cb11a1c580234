import { expect, test } from 'vitest';
import type { LeftOut } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';
import { pastes } from '../../support/pastes';

test.each(pastes)('whatever of $name is taken back in is read, and the rest as before', ({ text }) => {
	const { leftOut } = readArticle(text);
	for (const span of leftOut.filter(({ start, end }) => /\p{L}{3}/u.test(text.slice(start, end)))) {
		const again = readArticle(text, {}, { out: [], takenIn: [span] });
		expect(again.leftOut.some(({ start, end }) => start < span.end && span.start < end)).toBe(false);
		const anew = again.leftOut.filter(
			(one) => !leftOut.some((old) => old.start < one.end && one.start < old.end)
		);
		/* The stamps of a chat tell where messages part, so without one of them its lines are weighed anew. */
		if (span.reason !== 'chat') expect(anew.map(({ start, end }) => text.slice(start, end))).toEqual([]);
		expect(again.paragraphs.some(({ start, end }) => start < span.end && span.start < end)).toBe(true);
	}
});

test('what a page marks is left out, and taking it back in is stronger', () => {
	const text =
		'Ruritania signed the treaty in 1994, and the whole of the city came to see it.\n\nA word aside on Zenda.';
	const start = text.indexOf('A word');
	const out: LeftOut[] = [{ start, end: text.length, reason: 'aside' }];
	expect(readArticle(text, {}, { out, takenIn: [] }).leftOut).toEqual(out);
	expect(readArticle(text, {}, { out, takenIn: out }).leftOut).toEqual([]);
});

test('a mark on a part of a line leaves the line', () => {
	const text = 'Ruritania signed the treaty Share in 1994, and the whole of the city came to see it.';
	const start = text.indexOf('Share');
	expect(
		readArticle(text, {}, { out: [{ start, end: start + 5, reason: 'form' }], takenIn: [] }).leftOut
	).toEqual([]);
});
