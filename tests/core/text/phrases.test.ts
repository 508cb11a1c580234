import { expect, test } from 'vitest';
import * as bearers from '$lib/core/extraction/lexicon/bearers';
import * as dealings from '$lib/core/extraction/lexicon/dealings';
import * as numbers from '$lib/core/extraction/lexicon/numbers';
import * as offices from '$lib/core/extraction/lexicon/offices';
import * as times from '$lib/core/extraction/lexicon/times';
import * as bylines from '$lib/core/text/lexicon/bylines';
import * as phrases from '$lib/core/text/lexicon/phrases';
import { anyIn, anyOf } from '$lib/core/text/phrases';

const lists = { ...bearers, ...dealings, ...numbers, ...offices, ...times, ...bylines, ...phrases };

const fits = (list: string, text: string) => new RegExp(`^${anyOf(list)}$`).test(text);

test('a phrase stands on a line of its own or between bars', () => {
	const list = '\nabout us|contact us\nsite by\n';
	for (const phrase of ['about us', 'contact us', 'site by']) expect(fits(list, phrase)).toBe(true);
	for (const other of ['about', 'us', 'site by us', '']) expect(fits(list, other)).toBe(false);
});

test('brackets hold either, and a question mark says what may be missing', () => {
	const list = 'sign up (for|to)|accept (all )?cookies?';
	for (const phrase of ['sign up for', 'sign up to', 'accept cookies', 'accept all cookie'])
		expect(fits(list, phrase)).toBe(true);
	expect(fits(list, 'sign up')).toBe(false);
});

test('a full stop is one', () => {
	expect(fits('fig.', 'fig.')).toBe(true);
	expect(fits('fig.', 'figs')).toBe(false);
});

test('within a sentence a capital may be small, a blank may be several, and letters for a name stay', () => {
	const pattern = new RegExp(`^${anyIn('Under-?Secretary|Prime Minister|UNSCR')}$`);
	for (const text of ['Undersecretary', 'under-secretary', 'prime  Minister', 'Prime\nminister', 'UNSCR'])
		expect(pattern.test(text)).toBe(true);
	for (const text of ['PRIME MINISTER', 'PrimeMinister', 'unscr']) expect(pattern.test(text)).toBe(false);
});

test.each(Object.entries(lists))('%s holds phrases and nothing cleverer', (_, list) => {
	expect(list).not.toMatch(/[\\[\]{}+*^$]|\(\?/);
	expect(() => new RegExp(anyOf(list))).not.toThrow();
	expect(fits(list, '')).toBe(false);
});
