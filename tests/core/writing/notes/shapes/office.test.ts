import { expect, test } from 'vitest';
import { office } from '$lib/core/writing/notes/shapes/office';
import { asks } from '../lines';

test.each([
	[
		'NATO\n- Secretary-General: Jens Stoltenberg (2014–2024)',
		'Who was Secretary-General of NATO from 2014 to 2024? Jens Stoltenberg'
	],
	[
		'- Dag Hammarskjöld – UN Secretary-General 1953–61',
		'Who was UN Secretary-General from 1953 to 1961? Dag Hammarskjöld'
	],
	[
		'UN Secretaries-General\n- Trygve Lie (Norway) 1946–52',
		'Who was UN Secretary-General from 1946 to 1952? Trygve Lie'
	],
	[
		'- Zulfikar Ali Bhutto: Prime Minister of Pakistan 1973–1977',
		'Who was Prime Minister of Pakistan from 1973 to 1977? Zulfikar Ali Bhutto'
	]
])('%s', (line, card) => {
	expect(asks(office, line)).toContain(card);
});

test.each([
	['of nobody knows what', '- Indira Gandhi – PM 1966–77'],
	['of nobody knows what, in a list', 'Secretaries-general\n- William Demas (Trinidad), 1973–74'],
	['without its years, which may be another’s tomorrow', 'NATO\n- Secretary-General: Jens Stoltenberg']
])('an office %s', (_, line) => {
	expect(asks(office, line)).toEqual([]);
});

test('a long row of capitals is looked at once', () => {
	const start = performance.now();
	asks(office, `- Head of the ${'Ministry Of Foreign Affairs '.repeat(12)}\n- ${'Abc Def '.repeat(30)}`);
	expect(performance.now() - start).toBeLessThan(2000);
});
