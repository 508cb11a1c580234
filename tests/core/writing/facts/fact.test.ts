import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { writeCards } from '$lib/core/writing/write';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { shippedParser } from '../../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];
const write = (text: string) => writeCards(extract(readArticle(text), tagger), parser);
const factsOf = (text: string) => new Set(write(text).map(({ fact }) => fact));

test('the angles of one fact share it', () => {
	const cards = write('Nelson Mandela visited France in 1996.');
	expect(cards.map(({ kind }) => kind).sort()).toEqual(['date', 'person']);
	expect(new Set(cards.map(({ fact }) => fact)).size).toBe(1);
});

test('two facts of one sentence are two', () => {
	const cards = write('Peru joined the United Nations in 1945 and Javier Solana visited Lima in 1999.');
	const factBy = new Map(cards.map(({ answer, fact }) => [answer, fact]));
	expect(factBy.get('1945')).not.toBe(factBy.get('1999'));
	expect(factBy.get('1999')).toBe(factBy.get('Javier Solana'));
});

test('a fact is the same by whatever form and voice it is told', () => {
	const [active] = factsOf('In 1971, six states founded the African Wool Company.');
	const [passive] = factsOf('The African Wool Company was founded by six states in Nairobi in 1971.');
	expect(active).toBeDefined();
	expect(passive).toBe(active);
});

test('another day makes another visit', () => {
	const [first] = factsOf('Nelson Mandela visited France in 1996.');
	const [second] = factsOf('Nelson Mandela visited France in 1998.');
	expect(first).not.toBe(second);
});

test('what two sentences tell is asked once', () => {
	const cards = write(
		'The African Wool Company was founded in 1971. The weather was fine in Nairobi at that time.\n\nSix states founded the African Wool Company in 1971, and it lasted for many years.'
	);
	expect(cards.filter(({ answer }) => answer === '1971')).toHaveLength(1);
});
