import decodeQR from 'qr/decode.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	codeCapacity,
	codesFromLink,
	collect,
	fragmentFrom,
	isPartFragment,
	mostCodes,
	partFromFragment,
	readCode,
	type Collected
} from '../../../src/lib/core/sharing/codes';
import { writeCode } from '../../../src/lib/platform/codes';

const address = 'https://entente.example/open/';
const anyLink = (longest: number) =>
	fc.stringMatching(new RegExp(`^[\\w-]{1,${longest}}$`)).map((text) => `${address}#d=${text}`);
const linkOf = (length: number) => `${address}#d=${'Ab3_-xYz09'.repeat(length / 10 + 1).slice(0, length)}`;

/** What scanning these codes in this order comes to. */
function scanned(codes: readonly string[]): string | null {
	let collected: Collected | null = null;
	for (const code of codes) {
		const part = partFromFragment(new URL(code).hash);
		if (part) collected = collect(collected, part);
	}
	return collected && fragmentFrom(collected);
}

describe('a link in codes', () => {
	test('is one code where it fits, itself', () => {
		for (const length of [1, 500, codeCapacity - address.length - 3])
			expect(codesFromLink(linkOf(length))).toEqual([linkOf(length)]);
	});

	test('is split where it does not fit, and whole again in whatever order its parts are scanned', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: codeCapacity, max: 12_000 }).map(linkOf),
				fc.infiniteStream(fc.nat()),
				(link, chance) => {
					const codes = codesFromLink(link) ?? [];
					expect(codes.length).toBeGreaterThan(1);
					for (const code of codes) expect(code.length).toBeLessThanOrEqual(codeCapacity);
					const order = codes.map((code) => ({ code, by: chance.next().value })).sort((a, b) => a.by - b.by);
					expect(scanned(order.map(({ code }) => code))).toBe(new URL(link).hash);
					expect(scanned([...codes, ...codes])).toBe(new URL(link).hash);
					expect(scanned(codes.slice(1))).toBeNull();
				}
			),
			{ numRuns: 50 }
		);
	});

	test('is none where that would be too many codes', () => {
		expect(codesFromLink(linkOf(codeCapacity * mostCodes))).toBeNull();
		expect(codesFromLink(`${'x'.repeat(1_200)}#d=${'a'.repeat(900)}`)).toBeNull();
	});

	test('parts of another link begin anew, and parts that were changed make no link', () => {
		const [one, other] = [codesFromLink(linkOf(3_000)) ?? [], codesFromLink(linkOf(3_001)) ?? []];
		expect(scanned([one[0]!, ...other])).toBe(new URL(linkOf(3_001)).hash);
		expect(scanned([one[0]!.replace(/.$/, '~').replace('~', '!'), ...one.slice(1)])).toBeNull();
		expect(scanned([one[0]!.replace(/.$/, 'Q'), ...one.slice(1)])).toBeNull();
	});
});

describe('what a code says', () => {
	test('is a deck or a part only as Entente writes them, whatever the address before it', () => {
		expect(readCode(linkOf(20))).toEqual({ type: 'deck', fragment: new URL(linkOf(20)).hash });
		expect(readCode('http://localhost:4180/open/#d=1dabc')).toMatchObject({ type: 'deck' });
		expect(readCode(codesFromLink(linkOf(2_000))?.[1] ?? '')).toMatchObject({
			type: 'part',
			part: { number: 2, of: 2 }
		});
	});

	test.each([
		'javascript:alert(1)//open/#d=1dabc',
		'data:text/html,/open/#d=1dabc',
		'https://evil.example/login',
		'https://evil.example/open/?next=x#other',
		'https://evil.example/elsewhere#d=1dabc',
		`${address}#p=0302abcdefxyz`,
		`${address}#p=0099abcdefxyz`,
		'WIFI:S:home;;',
		''
	])('anything else is text: %s', (text) => {
		expect(readCode(text)).toEqual({ type: 'foreign', text });
	});

	test('never throws, and a fragment is never longer than what was read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				expect(['deck', 'part', 'foreign']).toContain(readCode(text).type);
				expect(partFromFragment(text) === null || isPartFragment(text)).toBe(true);
			})
		);
	});
});

test('what is written as a code is read again, of any size up to version 25', async () => {
	const [quiet, scale] = [4, 3];
	await fc.assert(
		fc.asyncProperty(anyLink(codeCapacity - address.length - 3), async (link) => {
			const modules = await writeCode(link);
			expect(modules.length).toBeLessThanOrEqual(17 + 4 * 25);
			const width = (modules.length + 2 * quiet) * scale;
			const data = new Uint8ClampedArray(width * width * 4).fill(255);
			for (let at = 0; at < width * width; at++) {
				const [x, y] = [Math.floor((at % width) / scale) - quiet, Math.floor(at / width / scale) - quiet];
				if (modules[y]?.[x]) data.fill(0, 4 * at, 4 * at + 3);
			}
			expect(decodeQR({ width, height: width, data })).toBe(link);
		}),
		{ numRuns: 40, examples: [[linkOf(1)], [linkOf(codeCapacity - address.length - 3)]] }
	);
});
