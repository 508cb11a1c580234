import { describe, expect, test } from 'vitest';
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

describe('so is what stands before or behind a semicolon or a colon of it, where that is a clause', () => {
	test.each([
		[
			'Lord Soames, who had been appointed governor, landed in Salisbury on 12 December, before the peace of Robert Mugabe.',
			'Lord Soames, who had been appointed governor, landed in Salisbury on 12 December, before the peace of [person]. Robert Mugabe'
		],
		[
			'The Americans have had a forum since John Kerry came to Samarkand; it was raised in New York in 2023.',
			'The Americans have had a forum since [person] came to Samarkand. John Kerry'
		],
		[
			'It ended as it had begun: on that day Chile and Peru signed the Treaty of Lima in Chile.',
			'On that day Chile and Peru signed the [treaty] in Chile. Treaty of Lima'
		]
	])('%s', (text, card) => {
		expect(clozes(text)).toContain(card);
	});

	test.each([
		['1960: seventeen states join the United Nations in New York.'],
		['In 2009 the white paper of Kevin Rudd stated: the government has ruled out the bomb.']
	])('%s', (text) => {
		expect(clozes(text).filter((one) => /^Seventeen|stated\. /.test(one))).toEqual([]);
	});
});
