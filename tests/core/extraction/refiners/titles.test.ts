import { expect, test } from 'vitest';
import { titlesOff } from '$lib/core/extraction/refiners/titles';
import { marked } from '../../../support/marked';

test.each([
	['Then {person Sheikh Ahmad Roth} spoke.', 'Ahmad Roth'],
	['Then {person Prime Minister Ann Roth} spoke.', 'Ann Roth'],
	['Then {person Chancellor-designate Ann Roth} spoke.', 'Ann Roth'],
	['Then {person Gen. Ann Roth} spoke.', 'Ann Roth'],
	['Then {person Ann King} spoke.', 'Ann King'],
	['Then {person King} spoke.', 'King'],
	['Then {organization Prince Club} met.', 'Prince Club']
])('%s', (source, name) => {
	const { mentions, article } = marked(source);
	const [found] = titlesOff(mentions, article);
	expect(article.text.slice(found?.start, found?.end)).toBe(name);
	expect(found?.text).toBe(name);
});

test.each([
	'{person H. E. Mr}. Roth spoke.',
	'{person Mr.} Roth spoke.',
	'{person His Excellency} spoke.',
	'Then {person Dr} spoke.'
])('titles alone are nobody’s: %s', (source) => {
	const { mentions, article } = marked(source);
	expect(titlesOff(mentions, article)).toEqual([]);
});
