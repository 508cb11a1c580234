import { expect, test } from 'vitest';
import { cleanCard, cleanName, cleanText, hasBlank } from '$lib/core/deck/clean';
import { hidden, isPlain } from '$lib/core/deck/unseen';
import { contentOf } from '../../support/cards';

test.each([
	['In [year] the pact was signed.', true],
	['The [ [body] met.', true],
	['No blank here.', false],
	['[]', false],
	['An open [bracket', false]
])('%s', (prompt, blank) => {
	expect(hasBlank(prompt)).toBe(blank);
});

test('wrong options lose what is empty or said twice together with its sentence, and keep no row of empty ones', () => {
	const options = ['1914', ' ', '1914', '1926'];
	const rightFor = ['It broke out in 1914.', 'Nothing.', 'Again.', 'It fell in 1926.'];
	const told = ['It broke out in 1914.', 'It fell in 1926.'];
	expect(cleanCard({ ...contentOf({}), options, rightFor })).toMatchObject({
		options: ['1914', '1926'],
		rightFor: told
	});
	expect(cleanCard({ ...contentOf({}), options, rightFor: ['', 'Nothing.'] }).rightFor).toEqual([]);
});

test('a hundred thousand open brackets are read as fast as as many letters, more or less', () => {
	const took = (text: string) => {
		const begun = performance.now();
		for (let i = 0; i < 20; i++) hasBlank(text);
		return performance.now() - begun;
	};
	const letters = 'a'.repeat(100_000);
	took(letters);
	expect(took('['.repeat(100_000))).toBeLessThan(50 * took(letters) + 50);
});

test('no letter that is passed over would have been cleaned, hides anything or is a mark', () => {
	const isLone = (code: number) => code >= 0xd800 && code <= 0xdfff;
	const codes = Array.from({ length: 0x1_0000 }, (_, code) => code).filter((code) => !isLone(code));
	for (const letter of codes.map((code) => String.fromCharCode(code))) {
		expect(cleanText(`a${letter}b`)).toBe(`a${letter}b`.normalize('NFC'));
		if (isPlain(letter)) expect([letter.replace(hidden, ''), /\p{M}/u.test(letter)]).toEqual([letter, false]);
		if (/[^\n\t]/.test(letter) && isPlain(letter)) expect(cleanName(`a${letter}b`)).toBe(`a${letter}b`);
	}
});
