import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDeck } from '../../../src/lib/core/deck/clean';
import { parseDeck } from '../../../src/lib/core/deck/parse';
import { ways, type DeckText } from '../../../src/lib/core/deck/card';
import { hashText } from '../../../src/lib/core/random';
import { base64urlFromBytes, bytesFromBase64url } from '../../../src/lib/core/sharing/base64url';
import { deckForHandOver } from '../../../src/lib/core/sharing/handOver';
import { deckFromLink, deckToLink } from '../../../src/lib/core/sharing/link';
import * as codec from '../../../src/lib/platform/deflate';
import { anyDeck } from '../deck/arbitrary';

const everything = { quotes: true, options: true };

async function linkOf(deck: DeckText, choices = everything) {
	const link = await deckToLink(deck, choices, codec);
	if (!link.ok) throw new Error(link.error.type);
	return link.value;
}

const sample = parseDeck('# T\n\nQ: When?\nA: 2015\nWrong: 2014\nQuote: In 2015.\nKind: date\nAlso: ’15\n');
const deck: DeckText = sample.ok ? sample.value : { head: {} as DeckText['head'], cards: [] };

/** A whole link around any bytes: as a stranger would forge it. */
async function forge(text: string, prefix = '1d') {
	const bytes = await codec.deflate(new TextEncoder().encode(text));
	const body = prefix + (bytes.ok ? base64urlFromBytes(bytes.value) : '');
	const [word] = hashText(body);
	return `#d=${body}${base64urlFromBytes(new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]))}`;
}

const errorOf = async (fragment: string) => {
	const read = await deckFromLink(fragment, codec);
	return read.ok ? null : read.error.type;
};

describe('a deck in a link', () => {
	test('arrives as it was sent, origins included', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, fc.boolean(), fc.boolean(), async (sent, quotes, options) => {
				const choices = { quotes, options };
				const read = await deckFromLink(await linkOf(sent, choices), codec);
				expect(read).toEqual({ ok: true, value: cleanDeck(deckForHandOver(sent, choices)) });
			}),
			{ numRuns: 100 }
		);
	});

	test('is the same link each time, of characters every link may hold', async () => {
		const link = await linkOf(deck);
		expect(await linkOf(deck)).toBe(link);
		expect(link).toMatch(/^#d=1d[\w-]+$/);
	});

	test('brings along the ways its owner lets it be asked, and is no longer where all are let', async () => {
		const narrowed = { ...deck, head: { ...deck.head, modes: ['type', 'match'] as const } };
		const read = await deckFromLink(await linkOf(narrowed), codec);
		expect(read.ok && read.value.head.modes).toEqual(['type', 'match']);
		expect(await linkOf({ ...deck, head: { ...deck.head, modes: ways } })).toBe(await linkOf(deck));
	});

	test('leaves quotes and wrong options behind where they were not chosen', async () => {
		const read = await deckFromLink(await linkOf(deck, { quotes: false, options: false }), codec);
		expect(read.ok && read.value.cards[0]).toMatchObject({ quote: null, options: [], accepted: ['’15'] });
	});

	test('takes the sentences wrong options are right for along only with quotes', async () => {
		const [card] = deck.cards;
		const told = { ...deck, cards: card ? [{ ...card, rightFor: ['It began in 2014.'] }] : [] };
		const rightForIn = async (choices: typeof everything) => {
			const read = await deckFromLink(await linkOf(told, choices), codec);
			return read.ok ? read.value.cards[0]?.rightFor : null;
		};
		expect(await rightForIn(everything)).toEqual(['It began in 2014.']);
		expect(await rightForIn({ quotes: false, options: true })).toEqual([]);
		expect(await rightForIn({ quotes: true, options: false })).toEqual([]);
	});

	test('bears the full stop that a chat set after it', async () => {
		expect(await errorOf(`${await linkOf(deck)}.`)).toBeNull();
	});
});

describe('a link that is not whole', () => {
	test('cut anywhere, it is broken', async () => {
		const link = await linkOf(deck);
		for (let end = 3; end < link.length; end++)
			expect(await errorOf(link.slice(0, end)), String(end)).toBe('link-broken');
	});

	test('with any character changed, it is refused and never throws', async () => {
		const link = await linkOf(deck);
		await fc.assert(
			fc.asyncProperty(fc.nat(link.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
				const changed = link.slice(0, at) + put + link.slice(at + 1);
				const error = await errorOf(changed);
				if (changed.replace(/^#/, '') !== link.slice(1)) expect(error).not.toBeNull();
			})
		);
	});

	test.each([
		['nothing', '', 'link-foreign'],
		['another fragment', '#cards', 'link-foreign'],
		['an empty one', '#d=', 'link-broken'],
		['more than 64 KB', `#d=1d${'A'.repeat(70_000)}`, 'link-too-large']
	])('%s', async (_, fragment, type) => expect(await errorOf(fragment)).toBe(type));

	test.each([
		['a later version', '[]', '2d', 'link-newer'],
		['another codec', '[]', '1z', 'link-newer'],
		['an object', '{"__proto__":{"polluted":1}}', '1d', 'link-foreign'],
		['no JSON', 'hello', '1d', 'link-foreign'],
		['deep JSON', '['.repeat(50_000), '1d', 'link-foreign'],
		[
			'columns of other lengths',
			'[["T","","","en","","1"],"00","q",[],[],[],[],[],[],[],[],[],[]]',
			'1d',
			'link-foreign'
		],
		[
			'a card without an answer',
			'[["T","","","en","","1"],"0","q",["a"],[" "],[[]],[[]],[""],[""],[[]],[""],[""],[""]]',
			'1d',
			'link-foreign'
		],
		['a bomb', ' '.repeat(3_000_000), '1d', 'link-too-large']
	])('forged: %s', async (_, text, prefix, type) =>
		expect(await errorOf(await forge(text, prefix))).toBe(type)
	);

	test('bytes that are not deflate', async () => {
		const body = `1d${'_'.repeat(40)}`;
		const [word] = hashText(body);
		const sum = base64urlFromBytes(new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]));
		expect(await errorOf(`#d=${body}${sum}`)).toBe('link-broken');
	});
});

test('base64url gives every byte back', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			const text = base64urlFromBytes(bytes);
			expect(text).toBe(Buffer.from(bytes).toString('base64url'));
			expect(bytesFromBase64url(text)).toEqual(bytes);
		})
	);
});
