import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { shippedTagger } from '../../../src/tools/readerModel';
import { faultsOf } from '../../support/reading';

const tagger = shippedTagger();

/** Pieces that readers trip over: markup cut short, signs that open and never close, names in pieces, odd blanks. */
const pieces = [
	...['Aa', 'Kofi Annan', 'U.S.', 'of the', 'Treaty of', 'SCO', '(ABC)', "O'Neil", "'s", 'ß', 'É', '–', '—'],
	...['\n', '\r\n', '\n\n', '\t', '\u00a0', '\u200b', '\u2028', '\u0000', '\ufeff', '\ud800', '\udc00', '😀'],
	...[
		'1995',
		'3 May',
		'$123.1 billion',
		'1,',
		'[1]',
		'[',
		'](',
		'<b',
		'</',
		'&amp;',
		'**',
		'# ',
		'> ',
		'| ',
		'- ',
		'…'
	],
	...[
		'e\u0301',
		'İ',
		'ﬁ',
		'中国',
		'Россия',
		'العربية',
		'Resolution 242',
		'January',
		'9/11',
		'“',
		'”',
		'.',
		', ',
		' '
	]
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
const units = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((codes) => String.fromCharCode(...codes));
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new TextDecoder('utf-8').decode(array));

test('whatever the text, reading gives valid places in it and never throws', () => {
	fc.assert(
		fc.property(
			fc.oneof(soup, spaced, units, bytes, fc.string({ unit: 'binary', maxLength: 200 })),
			(text) => {
				expect(faultsOf(extract(readArticle(text), tagger))).toEqual([]);
			}
		),
		{ numRuns: 1500 }
	);
});
