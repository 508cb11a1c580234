import { describe, expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { mask, plainText } from '$lib/core/text/mask';
import { readArticle } from '$lib/core/text/read';
import { tokensOf } from '$lib/core/text/tokens';
import { shippedTagger } from '../../../src/tools/readerModel';

test.each([
	['on Combating Ter-\nrorism now', 'on Combating Terrorism now'],
	['the Anti-\nTerrorist Structure', 'the Anti-Terrorist Structure'],
	['the Sino-\nSoviet quarrel', 'the Sino-Soviet quarrel'],
	['a NATO-\nled force', 'a NATO-led force'],
	['the SECRE-\nTARIAT met', 'the SECRETARIAT met'],
	['confidence-\nbuilding', 'confidence-building'],
	['a self-\ngoverning state', 'a self-governing state'],
	['the pre-\r\n  vious report', 'the previous report'],
	['> a resolu-\n> tion of 1947', 'a resolution of 1947'],
	['the frontier \ufb01gure', 'the frontier figure'],
	['secre\u00adtariat', 'secretariat'],
	['1990-\n1995', '1990- 1995'],
	['and then -\nnothing', 'and then - nothing']
])('%j is “%s”', (found, said) => expect(plainText(found)).toBe(said));

test.each([
	['Ter-\nrorism', ['Terrorism']],
	['Anti-\nTerrorist', ['Anti-Terrorist']],
	['the resolu-\n> tion', ['the', 'resolution']]
])('%j is tokens that lie where they stand', (found, words) => {
	const tokens = tokensOf(mask(found));
	expect(tokens.map(({ text }) => plainText(text))).toEqual(words);
	for (const { start, end, text } of tokens) expect(end - start).toBe(text.length);
});

test('a name cut by a page’s narrow column is one name, and its quote is still the text as found', () => {
	const text = `The states that met in the city of Shanghai in June had signed the Shanghai
Convention on Combating Terrorism, and they agreed that the Shanghai Coope-
ration Organization (SCO) was to have a secretariat in Beijing by the end of
the year, as the presidents of China and of Russia had wanted it.`;
	const { mentions } = extract(readArticle(text), shippedTagger());
	const found = mentions.find((mention) => mention.text.includes('Coope'));
	expect(found && text.slice(found.start, found.end)).toBe('Shanghai Coope-\nration Organization');
	expect(plainText(found?.text ?? '')).toBe('Shanghai Cooperation Organization');
});

/** How the first paragraph of a paste is read aloud, without its joiners. */
const paragraphIn = (text: string) => {
	const { paragraphs } = readArticle(text);
	return paragraphs.map(({ start, end }) => plainText(text.slice(start, end)));
};

test('a name is one where a text is set double-spaced', () => {
	const lines = `The states that met in the city of Vienna had long wanted a
new law of the sea, and so in the end the United Nations
Conference on the Law of the Sea was called. It sat for
nine years in two cities, and what it wrote was as long as a
novel. Nobody read it through, and yet the states of the Group
of Seventy Seven signed it at once, as the envoy of Malta said
later when he was asked, and so did those of the Soviet
Union. The last to sign had been the first to ask for it.`;
	expect(paragraphIn(lines.replaceAll('\n', '\n\n'))).toEqual([plainText(lines)]);
});

test('a line that ends within a name goes on, short as it is', () => {
	const lines = [
		'The court found for the smaller of the two states in the end, as all had said.',
		'The envoy of the United',
		'Nations was heard last, and he told the judges what he had seen in the valley that year.'
	];
	expect(paragraphIn(lines.join('\n')).join(' ')).toContain('the United Nations was heard');
	expect(paragraphIn(lines.join('\n')).some((read) => read.startsWith('Nations'))).toBe(false);
});

describe('a line that ends on a first name goes on with the rest of it', () => {
	const before = 'The court found for the smaller of the two states in the end, as all had said.';
	test.each([
		[['Sir William', 'Luce, who had carried the letters, was heard last.'], 'Sir William Luce, who'],
		[['General', 'Templer came to ask the king what he wanted.'], 'General Templer came'],
		[['They had all read a note of Emmanuel', 'Macron’s envoy was read to them.'], 'Emmanuel Macron’s envoy']
	])('%j', (lines, whole) =>
		expect(paragraphIn([before, ...lines].join('\n')).some((read) => read.includes(whole))).toBe(true)
	);
	test.each([
		[['The long way to Camp David', 'Egypt and Israel had no words for each other.']],
		[['The court of King Hussein', 'Jordan’s envoy was heard last by the three judges.']]
	])('a heading with a whole name does not: %j', (lines) =>
		expect(paragraphIn([before, '', ...lines].join('\n'))).toContain(lines[0])
	);
});

test('items that a narrow page broke are read whole', () => {
	const items = [
		'- the Suez Canal Users Association of John\nFoster Dulles came to nothing',
		'- the United Nations Emergency Force was an\nidea of the Canadian minister',
		'- Anthony Eden resigned in January 1957'
	];
	expect(paragraphIn(items.join('\n'))).toEqual(items.map((item) => plainText(item)));
});
