import { expect, test } from 'vitest';
import { once } from '$lib/core/once';

test('a thing is looked through once, whatever is found', () => {
	let times = 0;
	const counted = once(({ length }: readonly string[]) => (times++, length > 0 ? null : undefined));
	const [full, empty] = [['word'], []];
	expect([counted(full), counted(full), times]).toEqual([null, null, 1]);
	expect([counted(empty), counted(empty), times]).toEqual([undefined, undefined, 2]);
});
