import { describe, expect, test } from 'vitest';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

type Rule = typeof dateCloze;

const promptsOf = (text: string, ...rules: readonly Rule[]) =>
	scenesFrom(text).flatMap((scene) => rules.flatMap((rule) => rule(scene).map(({ prompt }) => prompt)));

describe('what has lost its verb behind a date is not said', () => {
	test('of a list of two', () => {
		expect(
			promptsOf(
				'Iran joined the Shanghai Cooperation Organisation in July 2023, and Belarus in July 2024.',
				dateQuestion
			)
		).toContain('In what month and year did Iran join the Shanghai Cooperation Organisation?');
	});

	test('but it is where another such stands before it', () => {
		const [first = ''] = promptsOf(
			'The United Nations sent envoys to Peru in 1983, Chile in 1995, and Bolivia in 2002.',
			nameCloze,
			dateCloze
		);
		expect(first.endsWith('in 1983, Chile in 1995, and Bolivia in 2002.')).toBe(true);
	});
});
