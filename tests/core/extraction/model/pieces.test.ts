import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGlued, piecesOf } from '$lib/core/extraction/model/pieces';
import { mask } from '$lib/core/text/mask';
import { tokensOf } from '$lib/core/text/tokens';

const textsOf = (text: string) => piecesOf(tokensOf(mask(text))).map((piece) => piece.text);

test.each([
	['the U.S.-Soviet talks', ['the', 'U.S.', '-', 'Soviet', 'talks']],
	['Ban Ki-moon', ['Ban', 'Ki-moon']],
	['Teng Hsiao-ping', ['Teng', 'Hsiao-ping']],
	['NATO-led, Kabul-based', ['NATO', '-', 'led', ',', 'Kabul', '-', 'based']],
	['the mid-1990s', ['the', 'mid', '-', '1990s']],
	['Pakistan-Russia relations', ['Pakistan', '-', 'Russia', 'relations']],
	["Putin's visit", ['Putin', "'s", 'visit']],
	['Counter-Ter-\nrorism Centre', ['Counter', '-', 'Terrorism', 'Centre']],
	['against ter-\nrorism', ['against', 'terrorism']],
	['Anglo-\nAmerican', ['Anglo', '-', 'American']],
	['one - two', ['one', '-', 'two']]
])('%s', (text, pieces) => {
	expect(textsOf(text)).toEqual(pieces);
});

test('pieces lie in order within their tokens, and a glued piece touches the one before', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[-A-Za-z0-9 .'\n]{0,40}$/), (text) => {
			let last = 0;
			const pieces = piecesOf(tokensOf(mask(text)));
			for (const [at, { start, end }] of pieces.entries()) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(isGlued(pieces, at)).toBe(start === last && last > 0);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		})
	);
});
