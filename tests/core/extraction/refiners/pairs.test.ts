import { expect, test } from 'vitest';
import { pairsAreTwo } from '$lib/core/extraction/refiners/pairs';
import { marked } from '../../../support/marked';

function names(source: string) {
	const { mentions, article } = marked(source);
	return pairsAreTwo(mentions, article).map(({ kind, start, end, text }) => {
		expect(article.text.slice(start, end)).toBe(text);
		return [kind, text];
	});
}

test('people whom notes join are two', () => {
	expect(names('SALT I – {person Nixon & Brezhnev}, Moscow. {person Bush sr.& Gorbachev} met.')).toEqual([
		['person', 'Nixon'],
		['person', 'Brezhnev'],
		['person', 'Bush sr.'],
		['person', 'Gorbachev']
	]);
});

test('a firm and a family stay whole', () => {
	expect(names('{organization Marks & Spencer} and {person Rogers & Sons} came.')).toEqual([
		['organization', 'Marks & Spencer'],
		['person', 'Rogers & Sons']
	]);
});
