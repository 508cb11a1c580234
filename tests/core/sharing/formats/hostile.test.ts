import { describe, expect, test } from 'vitest';
import type { DeckText } from '$lib/core/deck/card';
import { hasUnseen, showUnseen } from '$lib/core/deck/unseen';
import { readBytes, readText } from '$lib/core/sharing/formats/read';
import { deckFromLink } from '$lib/core/sharing/link';
import { pageFromDeck } from '$lib/core/sharing/written/page';
import { spreadsheetFromDeck } from '$lib/core/sharing/written/spreadsheet';
import { pageWords } from '$lib/copy/sharing';
import * as codec from '$lib/platform/deflate';
import { forge, markup } from '../../../support/corpus';

/** Numbers are those of the corpus, all of which comes as a student would open it in tests/state/corpus. No input may take longer; a busy machine is no excuse, since only the time of this process counts. */
const budgetMs = 2_000;

function timed<T>(run: () => T): T {
	const from = process.cpuUsage();
	const result = run();
	const { user, system } = process.cpuUsage(from);
	expect((user + system) / 1000).toBeLessThan(budgetMs);
	return result;
}

/** What is read of it within the time; that nothing throws goes without saying. */
function read(text: string, name = '') {
	const found = timed(() => readText(text, { name }));
	return found.ok ? found.value : { error: found.error.type, decks: [] as DeckText[] };
}

const textsOf = (decks: readonly DeckText[]) =>
	decks.flatMap(({ cards }) => cards.flatMap(({ prompt, answer, tags }) => [prompt, answer, ...tags]));

/** Tags of HTML, but for what a page of ours is made of. */
const foreignTag =
	/<(?!\/?(?:main|header|h1|p|dl|div|dt|dd|bdi|ol|li|mark|blockquote|footer|span)\b)[a-z/!]/i;

function bodyOf(deck: DeckText): string {
	const page = pageFromDeck(deck, pageWords);
	return page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'));
}

describe('markup', () => {
	test.each(markup)('%i becomes words, whatever format it comes in', (_, html) => {
		const quoted = `"${html.replaceAll('"', '""')}"`;
		for (const text of [
			`#separator:tab\n#html:true\nquestion\t${quoted}\n`,
			`question,${quoted}\nsecond,answer\n`,
			`Question,Answer\n${quoted},answer\n`
		]) {
			const { decks } = read(text);
			for (const each of textsOf(decks))
				expect(each).not.toMatch(/<\/?(?:script|img|svg|a|iframe|style|form|base|meta|b)\b/i);
			expect(textsOf(decks).join(' ')).not.toMatch(/alert|evil\.example|javascript/i);
		}
	});

	test.each(markup)('%i in a text that has no markup stays words, on a study sheet too', (_, html) => {
		for (const text of [
			`Q: ${html}\nA: ${html}\n`,
			`a::${html}\n`,
			`# T\n\nQ: ${html}\nA: b\nTags: ${html}\n`
		])
			for (const deck of read(text).decks) expect(bodyOf(deck)).not.toMatch(foreignTag);
	});

	test.each([
		[11, '[words](javascript:alert(1)) and ![x](https://evil.example/a.png)::answer'],
		[23, '\\input{/etc/passwd}::\\verbatiminput{x}']
	])('%i: Markdown’s links lose their address, TeX is words', (_, text) => {
		const { decks } = read(text);
		expect(textsOf(decks).join(' ')).not.toMatch(/javascript|evil/);
		expect(decks[0]?.cards).toHaveLength(1);
	});

	test('24: sounds are left behind, whatever they call', () => {
		const { decks } = read('#separator:tab\n#html:true\na[sound:--script=x]\tb[sound:../../a]\n');
		expect(textsOf(decks)).toEqual(['a', 'b']);
	});
});

describe('JSON, tables, text', () => {
	test.each([
		[25, '{"__proto__":{"polluted":1}}'],
		[26, '{"constructor":{"prototype":{"polluted":1}}}'],
		[27, '{"a":1,"a":2}'],
		[28, '['.repeat(20_000) + ']'.repeat(20_000)],
		[29, '[[1e999,-0,9007199254740993]]']
	])('%i in a link or pasted is no deck', async (_, json) => {
		expect(await deckFromLink(await forge(json), codec)).toEqual({
			ok: false,
			error: { type: 'link-foreign' }
		});
		read(json);
		read(`__proto__,constructor,Question,Answer\n1,2,a,b\n`);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test('30: NUL and halves of surrogate pairs are shown and harm nothing', () => {
		const { decks } = read('a\uD800b\tc\u0000d\n');
		expect(textsOf(decks)).toEqual(['a\uFFFDb', 'c\u0000d']);
		expect(bodyOf(decks[0]!)).not.toContain('\u0000');
		expect(timed(() => readBytes(new Uint8Array(100_000), { name: 'x' }))).toMatchObject({
			error: { type: 'file-not-text' }
		});
	});

	test('32, 33, 36: one line without end, rows without anything, columns without end', () => {
		expect(read('x'.repeat(50_000_000)).decks[0]?.cards).toEqual([]);
		expect(read('\n'.repeat(10_000_000))).toMatchObject({ error: 'no-cards' });
		expect(read(`${'a,'.repeat(10_000)}\n${'b,'.repeat(10_000)}\n`).decks[0]?.cards.length).toBeLessThan(3);
	});

	test('35: what would be computed is words here, and no spreadsheet computes it from us', () => {
		const { decks } = read('first,"=HYPERLINK(""http://x"")"\nsecond,@SUM(A1)\nthird,+cmd|x\n');
		expect(decks[0]?.cards).toHaveLength(3);
		for (const [, cell] of spreadsheetFromDeck(decks[0]!).matchAll(/"((?:[^"]|"")*)"/g))
			expect(cell).not.toMatch(/^[=+\-@]/);
	});

	test('41, 42: a million tags, ten thousand options: a hundred are kept, and it is told', () => {
		const tags = read(`#separator:tab\n#tags column:3\na\tb\t${'t '.repeat(1_000_000)}\n`);
		expect(tags.decks[0]?.cards[0]?.tags.length).toBeLessThanOrEqual(100);
		const many = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' | ');
		const options = read(`Question,Answer,Wrong options\na,b,${many}\n`);
		expect(options.decks[0]?.cards[0]?.options).toHaveLength(100);
		expect(options).toMatchObject({ cautions: [{ type: 'lists-cut', cards: 1 }] });
	});
});

describe('Unicode', () => {
	test.each([
		[43, 'cod\u202Egpka'],
		[44, '\u2067\u2066unbalanced'],
		[47, 'Su\u200Bez'],
		[48, 'a\u2028b\u2029c'],
		[0, 'flag\u{E0067}']
	])('%i: what nobody sees is counted and shown by its number', (_, text) => {
		const found = read(`question\t${text}\n`);
		expect(found).toMatchObject({ cautions: [{ type: 'unseen-characters', cards: 1 }] });
		expect(hasUnseen(showUnseen(text))).toBe(false);
	});

	test.each(['می‌خواهم', 'क्‍ष', '👩‍👩‍👧', 'שלום‏!', 'e\u0301', 'a\tb\nc'])('%j hides nothing', (text) => {
		expect(hasUnseen(text)).toBe(false);
	});

	test('43, 47: a title carries no override, and nothing else that nobody sees in a field or a list', () => {
		expect(read('a\tb\n', 'cod\u202Egpka.txt').decks[0]?.head.title).toBe('codgpka');
		expect(read('# Su\u200Be\u200Dz\u2060\n\nQ: a\nA: b\n').decks[0]?.head.title).toBe('Suez');
		expect(read('# می\u200Cخواهم\n\nQ: a\nA: b\n').decks[0]?.head.title).toBe('می\u200Cخواهم');
	});

	test('45: a thousand accents are eight, and it is told', () => {
		const found = read(`question\ta${'\u0301\u0302'.repeat(500)}\n`);
		expect(found.decks[0]?.cards[0]?.answer.length).toBeLessThanOrEqual(9);
		expect(found).toMatchObject({ cautions: [{ type: 'marks-capped', cards: 1 }] });
	});

	test('46: a source is a link only where it is an address in plain letters', () => {
		const [deck] = read('# T\nSource: https://аpple.example/\n\nQ: a\nA: b\n').decks;
		expect(pageFromDeck(deck!, pageWords)).not.toContain('<a ');
	});

	test('49: an emoji of four kilobytes is an answer like others', () => {
		expect(read(`question\t${'👩\u200D'.repeat(1_300)}\n`).decks[0]?.cards).toHaveLength(1);
	});
});
