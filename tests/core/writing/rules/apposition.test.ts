import { expect, test } from 'vitest';
import { apposition } from '$lib/core/writing/rules/apposition';
import { asks, scenesFrom } from '../scenes';

test('a body is asked for by what it is beside its name', () => {
	const [scene] = scenesFrom(
		'In 1942 Ralph Bunche joined the Office of Strategic Services, the forerunner of the CIA, as a specialist.'
	);
	expect(scene && apposition(scene).map(({ prompt, answer }) => `${prompt} ${answer}`)).toEqual([
		'Which organization was the forerunner of the CIA? Office of Strategic Services'
	]);
});

test('what follows an opening is the subject and no closer name; of a list nothing is asked', () => {
	expect(
		asks(
			apposition,
			'After talks with the African Union, the president of Kenya signed the treaty in Nairobi.'
		)
	).toEqual([]);
	expect(
		asks(apposition, 'He wrote to the African Union, the president of Kenya and the king of Jordan.')
	).toEqual([]);
});
