import { expect, test } from 'vitest';
import { under } from '$lib/core/writing/rules/under';
import { asks } from '../scenes';

test('who led is asked for, with what he was', () => {
	expect(
		asks(
			under,
			'In 1970 a United Nations mission to Bahrain under the Italian diplomat Vittorio Winspeare asked the people.'
		)
	).toEqual(['Which Italian diplomat led the United Nations mission to Bahrain? Vittorio Winspeare']);
	expect(
		asks(
			under,
			'It was carried out by a joint mission of the OPCW and the UN, led by Sigrid Kaag of the Netherlands.'
		)
	).toEqual(['Who led the joint mission of the OPCW and the UN? Sigrid Kaag']);
});

test('a mission that nothing tells apart, and one that two led, ask nothing', () => {
	expect(
		asks(under, 'In 1970 a mission under the Italian diplomat Vittorio Winspeare asked the people.')
	).toEqual([]);
	expect(
		asks(under, 'In 1995 a commission on Rwanda led by Kofi Annan and Javier Solana met in Geneva.')
	).toEqual([]);
});
