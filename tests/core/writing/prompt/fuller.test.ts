import { describe, expect, test } from 'vitest';
import { faultOf } from '$lib/core/writing/checks';
import { fullerOf } from '$lib/core/writing/prompt/fuller';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { scenesFrom } from '../scenes';

const fullerFrom = (text: string) =>
	scenesFrom(text).flatMap((scene) =>
		nameCloze(scene).flatMap((draft) => {
			const fault = faultOf(draft, scene);
			return fault === null ? [] : fullerOf(draft, scene, fault).map(({ prompt }) => prompt);
		})
	);

describe('a card that tells too little is tried with all of its sentence', () => {
	test('where that names what tells it apart', () => {
		expect(
			fullerFrom(
				'The Protocol on Democracy and Good Governance, adopted in Dakar in December 2001, forbids unconstitutional changes of government.'
			)
		).toContain(
			'The [protocol], adopted in Dakar in December 2001, forbids unconstitutional changes of government.'
		);
	});

	test('and not where that says hardly more', () => {
		expect(fullerFrom('Nelson Mandela, a lawyer, refused any reforms.')).toEqual([]);
	});
});
