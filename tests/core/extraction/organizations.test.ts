import { describe, expect, test } from 'vitest';
import { dealsOf } from '$lib/core/extraction/deals';
import { organizationsOf } from '$lib/core/extraction/organizations';
import { statesAreNoBodies } from '$lib/core/extraction/refiners/states';
import { readArticle } from '$lib/core/text/read';
import { marked } from '../../support/marked';

function bodies(source: string) {
	const { mentions, masked } = marked(source.replaceAll('{', '{organization '));
	return organizationsOf(mentions, masked);
}

const formsIn = (source: string) =>
	bodies(source).map(({ name, forms }) => [name, ...forms.filter((form) => form !== name)]);

describe('all forms of a name are one body', () => {
	test.each([
		['The {Corn Board of Ruritania} ({CBR}) met. {CBR} left.', [['Corn Board of Ruritania', 'CBR']]],
		['The {Human Corn Watch} met. {HCW} left.', [['Human Corn Watch', 'HCW']]],
		[
			'{SCO} met. The {Shanghai Cooperation Organisation} grew.',
			[['Shanghai Cooperation Organisation', 'SCO']]
		],
		['{U.N.} and {UN} and {United Nations}.', [['United Nations', 'U.N.', 'UN']]],
		[
			'{UN General Assembly}, {United Nations General Assembly}, {General Assembly of the United Nations}, {General Assembly}.',
			[
				[
					'General Assembly of the United Nations',
					'UN General Assembly',
					'United Nations General Assembly',
					'General Assembly'
				]
			]
		],
		['The {Argentine Senate} met. The {Senate} voted.', [['Argentine Senate', 'Senate']]],
		[
			'{French Corn Ministry} and {Corn Ministry of France}.',
			[['Corn Ministry of France', 'French Corn Ministry']]
		],
		['{Zorn Corp.} sold it. {Zorn} is glad.', [['Zorn Corp.', 'Zorn']]],
		['The {Corn programme} and the {Corn Program}.', [['Corn programme', 'Corn Program']]],
		['The {Supreme Corn Court} met. The {Court} voted.', [['Supreme Corn Court']]],
		['The {Court} voted.', [['Court']]]
	])('%s', (source, expected) => {
		expect(formsIn(source)).toEqual(expected);
	});
});

describe('what only sounds alike stays apart', () => {
	test.each([
		['The {National Security Council} and the {Security Council}.'],
		['The {UN} and the {UN Security Council}.'],
		['The {Argentine Senate} and the {African National Congress} and {Congress}.'],
		['The {Bank of Ruritania} and the {Corn Bank}.']
	])('%s', (source) => {
		expect(bodies(source).every(({ forms }) => forms.length === 1)).toBe(true);
	});
});

test('a tail means the body named last before it', () => {
	expect(
		formsIn(
			'The {French Senate} met, and the {Senate} voted. The {Italian Senate} met, and the {Senate} rose.'
		)
	).toEqual([
		['French Senate', 'Senate'],
		['Italian Senate', 'Senate']
	]);
});

test('letters alone keep their name, with what the lists know', () => {
	expect(bodies('{ASEAN} met.')).toEqual([
		{ name: 'ASEAN', canonical: 'Association of Southeast Asian Nations', forms: ['ASEAN'] }
	]);
});

test('what the article says letters mean goes before what the lists say', () => {
	expect(bodies('The {Amateur Drum Brigade} ({ADB}) met. {ADB} left.')).toEqual([
		{ name: 'Amateur Drum Brigade', acronym: 'ADB', forms: ['Amateur Drum Brigade', 'ADB'] }
	]);
});

test('states and their peoples are no bodies', () => {
	const { mentions } = marked(
		'{organization France}, the {organization U.S.}, {organization French} and {organization NATO}.'
	);
	expect(statesAreNoBodies(mentions, readArticle('')).map(({ kind }) => kind)).toEqual([
		'place',
		'place',
		'nationality',
		'organization'
	]);
});

test('an instrument is one deal under all its forms, and a word that looks back at it is none', () => {
	const { mentions, masked, sentences } = marked(
		'The {deal Corn Trade Treaty} ({deal CTT}) was signed. The {deal Treaty} holds. The {deal CTT} is old.\n\nThe {deal Corn trade treaty} ended, and a {deal Rye Pact} came.'
	);
	expect(dealsOf(mentions, masked, sentences).map(({ name, forms }) => [name, forms])).toEqual([
		['Corn Trade Treaty', ['Corn Trade Treaty', 'CTT', 'Corn trade treaty']],
		['Rye Pact', ['Rye Pact']]
	]);
});
