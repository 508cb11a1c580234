import { expect, test } from 'vitest';
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
