import { expect, test } from 'vitest';
import { whatTheWordBeforeSays } from '$lib/core/extraction/refiners/saidToBe';
import { marked } from '../../../support/marked';

const kind = (source: string) => {
	const { mentions, article } = marked(source);
	return whatTheWordBeforeSays(mentions, article)[0]?.kind;
};

test.each([
	['The state-owned energy company {person? Rosa Tam} grew.', 'organization'],
	['The militant group {place? Abu Morva} fled.', 'organization'],
	['The newspaper “{other? Corva}” wrote so.', 'organization'],
	['They launched a satellite, {person? Badr}, then.', 'other'],
	['The chemical tanker {person? Pramoni} sank.', 'other']
])('a name is what the word before says: %s', (source, expected) => expect(kind(source)).toBe(expected));

test.each([
	['The group leader {person? Ann Roth} spoke.', 'person'],
	['They accompany {person? Ann Roth} there.', 'person'],
	['In the agency, {person? Ann Roth} spoke.', 'person'],
	['The company {person Ann Roth} founded grew.', 'person'],
	['The film {organization? Corn Board} showed.', 'organization'],
	['The company {date? May 1990} founded grew.', 'date']
])('and no other: %s', (source, expected) => expect(kind(source)).toBe(expected));
