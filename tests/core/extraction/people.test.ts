import { describe, expect, test } from 'vitest';
import { peopleOf } from '$lib/core/extraction/people';
import { marked } from '../../support/marked';

function people(source: string) {
	const { mentions, masked, sentences } = marked(source);
	return peopleOf(mentions, masked, sentences);
}

const formsIn = (source: string) =>
	people(source).map(({ name, forms }) => [name, ...forms.filter((form) => form !== name)]);

describe('all forms of a name are one person', () => {
	test.each([
		['{person Asha Pervin Kamal} spoke. {person Kamal} left.', [['Asha Pervin Kamal', 'Kamal']]],
		['{person Kamal} left. Then {person Asha Pervin Kamal} spoke.', [['Asha Pervin Kamal', 'Kamal']]],
		['{person Robert M. Novak} and {person Robert Novak}.', [['Robert M. Novak', 'Robert Novak']]],
		['{person Anton Reyes, Jr.} and {person Reyes}.', [['Anton Reyes, Jr.', 'Reyes']]],
		['{person ANTON REYES} and {person Anton Reyes}.', [['Anton Reyes', 'ANTON REYES']]],
		['{person José Pérez Mora} and {person Jose Perez-Mora}.', [['José Pérez Mora', 'Jose Perez-Mora']]],
		['{person Samir al-Hadi}, {person al-Hadi} and {person Hadi}.', [['Samir al-Hadi', 'al-Hadi', 'Hadi']]],
		['{person Wen Daoming} came. {person Wen} spoke.', [['Wen Daoming', 'Wen']]],
		['{person Park Ji-min} came with {person Min}.', [['Park Ji-min'], ['Min']]]
	])('%s', (source, expected) => {
		expect(formsIn(source)).toEqual(expected);
	});
});

describe('what two could bear is not guessed', () => {
	test('behind a ruler’s title a first name alone is no minister of that first name', () => {
		expect(
			formsIn('{person Nuri bin Said} came. King {person Nuri} left. Later {person Nuri} died.')
		).toEqual([['Nuri bin Said'], ['Nuri']]);
		expect(formsIn('King {person Nuri bin Said} came. King {person Nuri} left.')).toEqual([
			['Nuri bin Said', 'Nuri']
		]);
		expect(formsIn('{person Nuri bin Said} came. {person Nuri} left.')).toEqual([['Nuri bin Said', 'Nuri']]);
	});
	test('a surname means the bearer named last before it', () => {
		expect(
			formsIn(
				'{person Ann Roth} came, then {person Roth} left. {person Karl Roth} stayed. Later {person Roth} ate.'
			)
		).toEqual([
			['Ann Roth', 'Roth'],
			['Karl Roth', 'Roth']
		]);
	});
	test('a first name that two have is nobody’s', () => {
		expect(formsIn('{person Ann Roth}, {person Ann Weiss} and {person Ann}.')).toEqual([
			['Ann Roth'],
			['Ann Weiss'],
			['Ann']
		]);
	});
	test('a name that fits two longer ones stands by itself', () => {
		expect(
			formsIn('{person Carl A. Roth}, {person Carl B. Roth} and {person Carl Roth}.').map(([name]) => name)
		).toEqual(['Carl A. Roth', 'Carl B. Roth', 'Carl Roth']);
	});
});

test.each([
	['{person Ann Roth}, director of the {organization Corn Board}, spoke.', 'director of the Corn Board'],
	['The {nationality Ruritanian} Prime Minister, {person Ann Roth}, spoke.', 'Ruritanian Prime Minister'],
	[
		'The previous Director {organization Corn Board} Mr. {person Ann Roth} spoke.',
		'previous Director Corn Board'
	],
	['The talks with {organization COB} Secretary-General {person Ann Roth} failed.', 'COB Secretary-General'],
	[
		'The envoy met {person Ann Roth}, a {nationality Ruritanian} economist, on Monday.',
		'Ruritanian economist'
	],
	['Summits Talks Menu King {person Ann} spoke.', undefined],
	['He met President {person Ann Roth} there.', undefined],
	['The pro-{nationality Ruritanian} President {person Ann Roth} spoke.', undefined],
	['{person Ann Roth}, Secretary for Trade {person Karl Weiss}, and others came.', undefined]
])('%s', (source, role) => {
	expect(people(source)[0]?.role).toBe(role);
});

test('an office before the next name is the next one’s', () => {
	const [first, second] = people(
		'{person Ann Roth}, Secretary for Trade {person Karl Weiss}, and others came.'
	);
	expect([first?.role, second?.role]).toEqual([undefined, 'Secretary for Trade']);
});

test('an office in another paragraph is another’s', () => {
	expect(
		people('The Corn Board and its Chief Director\n\n{person Ann Roth} spoke at length that day.')[0]?.role
	).toBeUndefined();
});
