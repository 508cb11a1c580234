import { expect, test } from 'vitest';
import { sharedNameIn } from '$lib/core/writing/cold/bearers';

test.each([
	'In what year was the Treaty of Paris concluded?',
	'In what year was the London Conference held?',
	'On what date was the Neutrality Act passed?',
	'In what year did the Arab-Israeli War take place?'
])('several have this name: %s', (prompt) => {
	expect(sharedNameIn({ kind: 'date', prompt })).not.toBeNull();
});

test.each([
	['date', 'On what date did the U.S. and Spanish governments sign the Treaty of Paris?'],
	['date', 'In what year was the London Naval Conference held?'],
	['date', 'In what year was the Paris Agreement concluded?'],
	['date', 'On what date was the Treaty of Lausanne concluded?'],
	['deal', 'Which treaty did the Treaty of Paris confirm?']
] as const)('one alone, or more is told: %s %s', (kind, prompt) => {
	expect(sharedNameIn({ kind, prompt })).toBeNull();
});
