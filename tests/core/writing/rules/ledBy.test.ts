import { expect, test } from 'vitest';
import { ledBy } from '$lib/core/writing/rules/ledBy';
import { scenesFrom } from '../scenes';

const told = (text: string) =>
	scenesFrom(text).flatMap((scene) =>
		scene.isPart ? [] : ledBy(scene).map(({ prompt, answer }) => `${prompt} ${answer}`)
	);

test('a body is asked for by who led or made it, and that person by the body', () => {
	expect(
		told(
			'Zaire supported the National Front for the Liberation of Angola (FNLA), led by Holden Roberto, in the war.'
		)
	).toEqual([
		'Who led the National Front for the Liberation of Angola? Holden Roberto',
		'Which organization was led by Holden Roberto? National Front for the Liberation of Angola'
	]);
});

test('what is led is told by what the body is', () => {
	expect(
		told('The region was handed over to UNTAES, a mission led by the energetic Jacques Klein, in 1996.')
	).toEqual(['Who led UNTAES, a mission? Jacques Klein', 'Which mission was led by Jacques Klein? UNTAES']);
});

test.each([
	[
		'part of what is led',
		'In 2014 a joint mission of the OPCW and the United Nations, led by Sigrid Kaag, went to Syria.'
	],
	['two heads', 'In 1975 the Patriotic Front, led by Robert Mugabe and Joshua Nkomo, went to Geneva.'],
	['what is somebody else’s', "In 1975 the Patriotic Front, led by Robert Mugabe's brother, went to Geneva."],
	['whose chair goes round', 'In 2020 the African Union under Cyril Ramaphosa took over the talks in Cairo.']
])('not %s', (_, text) => {
	expect(told(text)).toEqual([]);
});
