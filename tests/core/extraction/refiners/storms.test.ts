import { expect, test } from 'vitest';
import { stormsAreEvents } from '$lib/core/extraction/refiners/storms';
import { marked } from '../../../support/marked';

function names(source: string) {
	const { mentions, article } = marked(source);
	return stormsAreEvents(mentions, article).map(({ kind, start, end, text }) => {
		expect(article.text.slice(start, end)).toBe(text);
		return [kind, text];
	});
}

test('a storm is an event under its whole name, and so is the name alone', () => {
	expect(names('{person Hurricane Wilma} came. They left when {person Wilma} hit {place Cuba}.')).toEqual([
		['event', 'Hurricane Wilma'],
		['event', 'Wilma'],
		['place', 'Cuba']
	]);
});

test('also where only the name was found, the word before it in small letters being no part of it', () => {
	expect(
		names('Then Tropical Storm {person? Alpha} hit. So did tropical storm {place Delta} there.')
	).toEqual([
		['event', 'Tropical Storm Alpha'],
		['event', 'Delta']
	]);
});

test('and no other name', () => {
	expect(names('A storm broke. {person Wilma Roth} of the {organization Hurricane Center} spoke.')).toEqual([
		['person', 'Wilma Roth'],
		['organization', 'Hurricane Center']
	]);
	expect(names('In {date Tropical Storm} {person Alpha} spoke.').map(([kind]) => kind)).toEqual([
		'date',
		'person'
	]);
	expect(names('The hurricane hit {place Cuba} and {person Wilma}.')).toEqual([
		['place', 'Cuba'],
		['person', 'Wilma']
	]);
});
