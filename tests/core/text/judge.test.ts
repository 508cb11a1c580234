import { expect, test } from 'vitest';
import { judgePaste, longestArticleBytes } from '$lib/core/text/judge';

const english =
	'The leaders of the two states met in the capital for the first time since the war, and they agreed that the border was to be opened by the end of the year.';

test.each([
	['', 'article-empty'],
	[' \n\t — ', 'article-empty'],
	['https://example.org/news/2013/talks?id=1', 'article-address'],
	['www.example.org/talks', 'article-address'],
	['example.org', 'article-address'],
	[
		'Les dirigeants des deux États se sont réunis dans la capitale pour la première fois depuis la guerre, et ils ont décidé que la frontière serait ouverte avant la fin de cette année.',
		'article-language'
	],
	[
		'Die Führer der beiden Staaten trafen sich zum ersten Mal seit dem Krieg in der Hauptstadt, und sie einigten sich darauf, die Grenze noch vor dem Ende des Jahres zu öffnen.',
		'article-language'
	],
	[
		'Лидеры двух государств встретились в столице впервые после войны и договорились открыть границу.',
		'article-language'
	],
	['a'.repeat(longestArticleBytes + 1), 'article-too-long'],
	['ж'.repeat(longestArticleBytes / 2 + 1), 'article-too-long']
])('%.30s is refused: %s', (text, type) => {
	expect(judgePaste(text)).toEqual({ ok: false, error: { type } });
});

test.each([
	english,
	'Treaty signed.',
	`See https://example.org for more. ${english}`,
	`${english} Лидеры двух государств.`
])('%.40s is read', (text) => expect(judgePaste(text)).toEqual({ ok: true, value: text }));
