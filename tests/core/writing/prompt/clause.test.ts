import { expect, test } from 'vitest';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

const clozes = (text: string) =>
	scenesFrom(text).flatMap((scene) => nameCloze(scene).map(({ prompt, answer }) => `${prompt} ${answer}`));

test('long brackets and such with several names are no part of a clause', () => {
	expect(
		clozes(
			'The Missile Technology Control Regime (MTCR; French: Régime de contrôle) was set up by the Group of Seven in Rome.'
		)
	).toContain(
		'The Missile Technology Control Regime was set up by the [organization] in Rome. Group of Seven'
	);
});

test('what no parse carries is quoted as its author wrote it', () => {
	expect(
		clozes(
			'The Franco-British alliance established by the Treaty of Dunkirk was de facto superseded by Brussels.'
		)
	).toContain(
		'The Franco-British alliance established by the [treaty] was de facto superseded by Brussels. Treaty of Dunkirk'
	);
});
