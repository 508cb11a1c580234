import { expect, test } from 'vitest';
import { sameNameSameKind } from '$lib/core/extraction/refiners/majority';
import { marked } from '../../../support/marked';

function kinds(source: string) {
	const { mentions, article } = marked(source);
	return sameNameSameKind(mentions, article).map(({ kind }) => kind);
}

test('an unsure name is what the same words were taken for most surely', () => {
	expect(
		kinds('In {place Corva} it rained. The {organization? Corva} met. They left {place Corva}.')
	).toEqual(['place', 'place', 'place']);
});

test('letters are what the name is that they stand for', () => {
	expect(kinds('The {organization Corn Board} ({place? CB}) met. The {deal? CB} left.')).toEqual([
		'organization',
		'organization',
		'organization'
	]);
});

test('letters that a name explains are surer for it, and others are not', () => {
	const { mentions, article } = marked(
		'The {organization Corn Board} ({organization? CB}) met {organization? UX}.'
	);
	expect(sameNameSameKind(mentions, article).map(({ confidence }) => confidence)).toEqual([1, 0.6, 0.5]);
});

test('a sure name stays what it was taken for', () => {
	expect(kinds('In {place Roth} and {place Roth} {person Roth} spoke.')).toEqual([
		'place',
		'place',
		'person'
	]);
});
