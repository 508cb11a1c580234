import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '$lib/core/text/read';
import { pastes } from '../../support/pastes';
import { timeToRead } from '../../support/growth';

/** Spans lie in the text, in order, apart from each other; each left out has its reason. */
function isSound(text: string) {
	const { paragraphs, leftOut } = readArticle(text);
	for (const spans of [paragraphs, leftOut, paragraphs.flatMap(({ sentences }) => sentences)]) {
		let last = 0;
		for (const { start, end } of spans) {
			if (start < last || end <= start || end > text.length) return false;
			last = end;
		}
	}
	const isRead = new Set(paragraphs.map(({ start }) => start));
	return leftOut.every(({ start, reason }) => reason !== undefined && !isRead.has(start));
}

test('any Unicode at all', () => {
	const anything = fc.string({ unit: 'binary', maxLength: 400 });
	fc.assert(
		fc.property(anything, (text) => isSound(text)),
		{ numRuns: 100 }
	);
});

test('pastes torn up and put together again, line by line', () => {
	const lines = pastes.flatMap(({ text }) => text.split('\n'));
	const torn = fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map((some) => some.join('\n'));
	fc.assert(
		fc.property(torn, (text) => isSound(text)),
		{ numRuns: 200 }
	);
});

test.each([
	'Home\n',
	'a-\n',
	'1956\n',
	'References\n',
	'a\tb\tc\n',
	'1 Note.\n',
	'Contents\n',
	'> To: x@y.z\n'
])(
	'four times as many lines of %j take no more than about four times as long',
	(unit) => {
		const time = timeToRead(readArticle, unit);
		time(500);
		expect(time(8000)).toBeLessThan(Math.max(2500, time(2000) * 12));
	},
	30_000
);

test('10 MB in one line are read', () => {
	const sentence =
		'The leaders of the two states met in Vienna and signed the Treaty of Zenda, as nobody knew. ';
	const text = sentence.repeat(Math.ceil((10 * 1024 * 1024) / sentence.length));
	expect(readArticle(text).words).toBeGreaterThan(1_900_000);
}, 60_000);
