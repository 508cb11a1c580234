import { expect, test } from 'vitest';
import { createRandom, type Random } from '$lib/core/random';
import { limits } from '$lib/core/deck/limits';
import { cleanDeck } from '$lib/core/deck/clean';
import { printCleanDeck, printDeck } from '$lib/core/deck/print';
import { readBytes, readText } from '$lib/core/sharing/formats/read';
import { textFormats } from '$lib/core/sharing/formats/formats';
import { timeToRead } from '../../../support/growth';

const rounds = Number(process.env.FUZZ_ROUNDS ?? 1_500);
const longestMs = 2_000;

/** Honest texts, one for each format: what is done to them is what breaks readers. */
const seeds: readonly string[] = [
	'#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\nabc\tSuez\tWhen?\t<b>1956</b>\tcanal\nd\tSuez\t{{c1::Nasser::who}} spoke\t\t\n',
	'Question,Answer,Wrong options,Tags\n"When, where?",1956,1955 | 1957,"canal, suez"\n"Who ""led"" it?",Nasser,,\n',
	'"Question","Answer","Key","Tag list"\r\n"When?","\'=1956","KMxbjBjuWiH","a, b"\r\n',
	'Suez - the canal\nSinai - the war\n',
	'# Suez\n\nAuthor: A\n\nQ: When?\nA: 1956\nWrong: 1955 | 1957\nWhere: a | b\nTags: x, y\n\nC: In [year].\nA: 1956\n',
	'---\nname = "Suez"\n---\nQ: Who\nled?\nA: Nasser\n\nC: [Nasser] in [1956].\n---\n',
	'Q: When?\nA: 1956\n\nQ: Who?\nA: Nasser\n',
	'---\ntags: a\n---\n#flashcards/suez\n\n- Suez::canal <!--SR:!2026-01-01,3,250-->\nEden:::minister\n\nWho?\n?\nNasser\n\nIt was ==1956==.\n\n```\ncode\n```\n'
];
const pieces = [
	'\t',
	'\n',
	'"',
	'""',
	',',
	';',
	'::',
	'==',
	'{{c1::',
	'}}',
	'[',
	']',
	'<b>',
	'<!--',
	'&#',
	'#',
	'Q:',
	'A:',
	'C:',
	'---',
	'?',
	'\\',
	'|',
	'\u202E',
	'\u0301',
	'\uD800',
	'\0',
	'\r',
	'__proto__',
	'='
];

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** A text with parts of it left out, doubled, moved, or replaced by what readers look for. */
function mutated(text: string, random: Random): string {
	let result = text;
	const changes = 1 + Math.floor(random() ** 3 * 30);
	for (let change = 0; change < changes; change++) {
		const at = Math.floor(random() * (result.length + 1));
		const end = at + Math.floor(random() ** 4 * result.length);
		const how = random();
		if (how < 0.3) result = result.slice(0, at) + pick(random, pieces) + result.slice(at);
		else if (how < 0.5) result = result.slice(0, at) + result.slice(end);
		else if (how < 0.65) result = result.slice(0, end) + result.slice(at);
		else if (how < 0.8) result = result.slice(0, at) + pick(random, seeds).slice(at % 40) + result.slice(end);
		else
			result =
				result.slice(0, at) +
				pick(random, pieces).repeat(1 + Math.floor(random() ** 3 * 500)) +
				result.slice(at);
		if (result.length > 50_000) result = result.slice(0, 50_000);
	}
	return result;
}

/** What must hold of whatever is read: cards are whole, clean and within the limits, lines lie in the text. */
function judge(text: string, round: string, format?: (typeof textFormats)[number]['name']) {
	const from = performance.now();
	const read = readText(text, { name: '', format });
	expect(performance.now() - from, round).toBeLessThan(longestMs);
	if (!read.ok) return;
	const { decks, dropped, droppedInAll } = read.value;
	expect(decks.length, round).toBeGreaterThan(0);
	expect(droppedInAll, round).toBeGreaterThanOrEqual(dropped.length);
	const lines = text.split(/\r\n|\r|\n/).length;
	for (const { line } of dropped) expect((line ?? 1) >= 1 && (line ?? 1) <= lines, round).toBe(true);
	for (const deck of decks) {
		expect(cleanDeck(deck), round).toEqual(deck);
		expect(printCleanDeck(deck), round).toBe(printDeck(deck));
		for (const { prompt, answer, tags } of deck.cards) {
			expect(prompt !== '' && answer !== '', round).toBe(true);
			expect(Math.max(prompt.length, answer.length), round).toBeLessThanOrEqual(limits.fieldLength);
			expect(tags.length, round).toBeLessThanOrEqual(limits.listEntries);
		}
	}
}

test('whatever is done to a text, each reader reads it or refuses it', () => {
	const random = createRandom('texts');
	for (let round = 0; round < rounds; round++) {
		const text = mutated(pick(random, seeds), random);
		judge(text, `round ${round}`);
		judge(text, `round ${round}`, pick(random, textFormats).name);
	}
});

test('whatever bytes come, they are read or refused', () => {
	const random = createRandom('bytes');
	for (let round = 0; round < rounds / 5; round++) {
		const bytes = new TextEncoder().encode(mutated(pick(random, seeds), random));
		for (let change = 0; change < 5; change++) bytes[Math.floor(random() * bytes.length)] = random() * 256;
		const read = readBytes(bytes, { name: 'x.txt' });
		if (!read.ok) expect(read.error.type).toMatch(/^(?:no-cards|file-not-text|deck-faulty)$/);
	}
});

test.each([
	'<a ',
	'[sound:',
	"'",
	'{{c1::',
	'==',
	'[[',
	'![](',
	'<!--',
	'"a\n',
	'""',
	'a::b\n',
	'Tags: a\n',
	'A: \n',
	':: :: '
])('four times as much of %j takes no more than about four times as long', (unit) => {
	for (const { name } of textFormats) {
		const time = timeToRead((text) => readText(text, { name: '', format: name }), unit);
		time(1_000);
		expect(time(40_000), name).toBeLessThan(Math.max(1_000, time(10_000) * 12));
	}
});
