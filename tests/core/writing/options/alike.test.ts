import { describe, expect, test } from 'vitest';
import { alikeTo, fitsCalling, isGivenAway, tellingWords } from '$lib/core/writing/options/alike';
import { cardOf } from './cards';

test.each([
	['the Treaty of Ankon', ['Treaty of Bardo'], 'the Treaty of Bardo'],
	['Treaty of Ankon', ['the Treaty of Bardo'], 'Treaty of Bardo'],
	// Letters beside letters, and none where a name takes no “the”.
	['EFTA', ['European Union', 'EU'], 'EU'],
	['European Free Trade Association', ['EU', 'European Union'], 'European Union'],
	['the Harbour Treaty', ['START II'], null],
	// The year of an act beside another with its own, or left out.
	['Tariff Act of 1930', ['Trade Act of 1974'], 'Trade Act of 1974'],
	['Tariff Act of 1930', ['Sugar Act'], null],
	['Sugar Act', ['Trade Act of 1974'], 'Trade Act'],
	// No name tells itself by its length, nor by a sign.
	['Jay Treaty', ['Treaty of Amity, Commerce and Navigation Between the Two'], null],
	['Jay Treaty', ['Talks/Treaty'], null]
])('beside “%s” %j stands as %s', (answer, names, alike) => {
	expect(alikeTo(answer, names)).toBe(alike);
});

describe('what a question calls its answer', () => {
	test.each([
		['Which charter was issued in 1941?', 'Atlantic Charter', 'Lima Declaration', false],
		['Which charter was issued in 1941?', 'Atlantic Charter', 'Lima Charter', true],
		['Which army crossed the river?', 'Red Army', 'Royal Navy', false],
		['Which treaty ended it?', 'Jay Treaty', 'SALT I', true],
		['Which treaty ended it?', 'Jay Treaty', 'Lima Declaration', false],
		['Which treaties ended it?', 'Treaties of Lima', 'Treaty of Quito', false],
		['The [resolution] was vetoed.', 'Resolution 99', 'Accord on the Resolution of Claims', false],
		['Which agency runs it?', 'Postal Union', 'Maritime Organization', true],
		['What ended it?', 'Jay Treaty', 'Lima Declaration', true]
	])('%s %s beside %s: %s', (prompt, answer, other, fits) => {
		expect(fitsCalling(cardOf('deal', prompt, answer), other)).toBe(fits);
	});
});

test('only words that name tell who is meant', () => {
	expect(tellingWords('Treaty of Amity and Commerce')).toEqual(['Amity', 'Commerce']);
	expect(tellingWords('the Peace Agreement')).toEqual([]);
});

test('a word of the question that the answer alone has gives it away', () => {
	const card = cardOf('organization', 'Which body bans chemical weapons?', 'Chemical Weapons Office');
	expect(isGivenAway(card, ['Maritime Office', 'Postal Office'])).toBe(true);
	expect(isGivenAway(card, ['Biological Weapons Office', 'Chemical Industry Office'])).toBe(false);
	expect(isGivenAway({ ...card, kind: 'person' }, ['Ann Smith', 'Bo Ek'])).toBe(false);
});
