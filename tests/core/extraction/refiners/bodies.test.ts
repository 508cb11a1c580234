import { expect, test } from 'vitest';
import { bodiesByTheirWord } from '$lib/core/extraction/refiners/bodies';
import { marked } from '../../../support/marked';

function names(source: string) {
	const { mentions, article } = marked(source);
	return bodiesByTheirWord(mentions, article).map(({ kind, start, end, text }) => {
		expect(article.text.slice(start, end)).toBe(text);
		return [kind, text];
	});
}

test.each([
	['The {deal Corn and Salt Bank} lent.', 'organization', 'Corn and Salt Bank'],
	['The {nationality Communist} party won.', 'organization', 'Communist party'],
	['The {nationality Morvan} Party won.', 'organization', 'Morvan Party'],
	['The {deal Zenda} accord held.', 'deal', 'Zenda accord'],
	['The {event Strelsau} crisis passed.', 'event', 'Strelsau crisis'],
	['The {organization Office of Corn} and Salt met.', 'organization', 'Office of Corn and Salt']
])('a name goes on with its word: %s', (source, kind, text) => expect(names(source)).toEqual([[kind, text]]));

test.each([
	['The {deal Corn Bank Agreement} held.', 'deal', 'Corn Bank Agreement'],
	['The {place West Bank} burned.', 'place', 'West Bank'],
	['The {nationality Communist} partisans won.', 'nationality', 'Communist'],
	['The {deal ZALT} agreement held.', 'deal', 'ZALT'],
	['The {deal Zenda Pact} accordingly held.', 'deal', 'Zenda Pact'],
	['The {place Zenda} crisis passed.', 'place', 'Zenda'],
	['The {organization Corn Office} and Salt fell.', 'organization', 'Corn Office'],
	["The {organization Office of Corn} and Zenda's king met.", 'organization', 'Office of Corn']
])('and nothing else: %s', (source, kind, text) => expect(names(source)).toEqual([[kind, text]]));

test('a name that begins with the word keeps it', () => {
	expect(names('The {nationality Communist} {other Party Card} burned.')).toEqual([
		['nationality', 'Communist'],
		['other', 'Party Card']
	]);
});
