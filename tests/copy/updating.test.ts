import { expect, test } from 'vitest';
import { copyWords } from '$lib/copy/updating';

test('copies of a deck are told apart by when they were kept, to the second where two are of one minute', () => {
	const title = 'Suez';
	const at = (second: number) => ({ title, createdAt: new Date(2026, 4, 1, 10, 4, second).getTime() });
	const later = { title, createdAt: new Date(2026, 4, 2, 10, 4).getTime() };
	expect(copyWords([at(3), later])).toEqual([
		'Suez, kept on 1 May 2026 at 10:04',
		'Suez, kept on 2 May 2026 at 10:04'
	]);
	expect(copyWords([at(3), at(40)])).toEqual([
		'Suez, kept on 1 May 2026 at 10:04:03',
		'Suez, kept on 1 May 2026 at 10:04:40'
	]);
});
