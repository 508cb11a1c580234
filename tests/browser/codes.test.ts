import { expect, test } from 'vitest';
import { codeCapacity, codesFromLink } from '$lib/core/sharing/codes';
import { readCodesInFile, writeCode } from '$lib/platform/codes';
import { valueOf } from '../storage/contract';

const linkOf = (length: number) =>
	`https://entente.example/open/#d=${'Ab3_-xYz09'.repeat(400)}`.slice(0, length);

/** A picture of codes beside each other, each module of so many pixels, turned by so many degrees. */
async function pictureOf(texts: readonly string[], scale: number, degrees = 0): Promise<Blob> {
	const codes = await Promise.all(texts.map(writeCode));
	const side = (Math.max(...codes.map((code) => code.length)) + 8) * scale;
	const canvas = new OffscreenCanvas(side * codes.length * 1.2, side * 1.3);
	const context = canvas.getContext('2d')!;
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.translate(Math.round(canvas.width / 2), Math.round(canvas.height / 2));
	context.rotate((degrees * Math.PI) / 180);
	context.translate(-Math.round((side * codes.length) / 2), -Math.round(side / 2));
	context.fillStyle = 'black';
	for (const [at, code] of codes.entries())
		for (const [y, row] of code.entries())
			for (const [x, isDark] of row.entries())
				if (isDark) context.fillRect(at * side + (x + 4) * scale, (y + 4) * scale, scale, scale);
	return canvas.convertToBlob({ type: 'image/png' });
}

test('a code of any size is read from a picture of any', async () => {
	for (const length of [40, 200, 600, 1_000, codeCapacity])
		for (const scale of [2, 4, 7])
			expect(
				valueOf(await readCodesInFile(await pictureOf([linkOf(length)], scale))),
				`${length} characters, ${scale} pixels a module`
			).toEqual([linkOf(length)]);
});

test('a code that is held askew is read', async () => {
	for (const degrees of [-7, 12, 90, 180])
		expect(valueOf(await readCodesInFile(await pictureOf([linkOf(700)], 6, degrees)))).toEqual([linkOf(700)]);
});

test('two codes in one picture are both read', async () => {
	const codes = codesFromLink(linkOf(2_000)) ?? [];
	const read = valueOf(await readCodesInFile(await pictureOf(codes, 5)));
	expect([...read].sort()).toEqual([...codes].sort());
});

test('a picture without a code holds none, and what is no picture is refused', async () => {
	const blank = new OffscreenCanvas(50, 50);
	blank.getContext('2d')?.fillRect(10, 10, 20, 20);
	const empty = await blank.convertToBlob();
	expect(valueOf(await readCodesInFile(empty))).toEqual([]);
	expect(await readCodesInFile(new Blob(['text']))).toEqual({
		ok: false,
		error: { type: 'picture-unreadable' }
	});
});
