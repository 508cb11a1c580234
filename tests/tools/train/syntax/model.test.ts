import { expect, test } from 'vitest';
import { createRandom } from '$lib/core/random';
import { clauseOf } from '$lib/core/syntax/clause';
import { unpackModel } from '$lib/core/syntax/model/unpack';
import { createParser, longestSentence } from '$lib/core/syntax/parser';
import { tokensOf } from '$lib/core/text/tokens';
import { learnModel } from '../../../../src/tools/train/syntax/learnModel';
import { packModel } from '../../../../src/tools/train/syntax/pack';
import { attachment, judgeClauses, ownWords, treebankWords } from '../../../../src/tools/train/syntax/score';
import type { GoldSentence } from '../../../../src/tools/train/syntax/treebank';

const random = createRandom('grammar');
const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';

/** "The state signed the treaty." with words drawn by chance. */
function sentence(): GoldSentence {
	const lines = [
		['The', 'DET.DT', 2, 'det', 'the'],
		[one(['state', 'union', 'king', 'bank']), 'NOUN.NN', 3, 'nsubj', ''],
		[one(['signed', 'joined', 'wanted']), 'VERB.VBD', 0, 'root', ''],
		['the', 'DET.DT', 5, 'det', ''],
		[one(['treaty', 'pact', 'deal']), 'NOUN.NN', 3, 'obj', ''],
		['.', 'PUNCT..', 3, 'punct', '']
	] as const;
	let text = '';
	const words = lines.map(([word, tag, head, relation]) => {
		const start = text === '' || word === '.' ? text.length : text.length + 1;
		text = text.padEnd(start) + word;
		const lemma = word.toLowerCase().replace(/ed$/, '');
		return { text: word, lemma, tag, head, relation, start, end: text.length };
	});
	return { id: '', text, words };
}

const sentences = Array.from({ length: 60 }, sentence);
const clusters = { hashes: Int32Array.of(), clusters: Uint16Array.of() };
const rules = {
	epochs: 30,
	rate: 0.01,
	batch: 60,
	longest: 20,
	hiding: { words: 0, units: 0 },
	megabytes: 32
};
const model = learnModel(sentences, clusters, [rules, 'seed'], () => undefined);
const parser = createParser(unpackModel(packModel(model)));

test('a packed model reads as it was learned', () => {
	const { gold, labelled, tags } = attachment(parser, sentences, treebankWords);
	expect([tags, labelled]).toEqual([gold, gold]);
	expect(judgeClauses(parser, sentences, ownWords).every((judged) => judged?.isRight)).toBe(true);
	const parsed = parser.parse(tokensOf('The union joined the pact.'));
	expect(parsed?.words.map(({ lemma }) => lemma)).toEqual(['the', 'union', 'join', 'the', 'pact', '.']);
	expect(parsed && clauseOf(parsed)).toMatchObject({ verb: 2, subject: { from: 0, to: 2 }, vetoes: [] });
});

test('how sure it is lies between 0 and 1, and what is too long is not parsed', () => {
	for (const word of parser.parse(tokensOf('Bank of the signed treaty the'))?.words ?? []) {
		expect(word.confidence).toBeGreaterThan(0);
		expect(word.confidence).toBeLessThanOrEqual(1);
	}
	expect(parser.parse(tokensOf('long '.repeat(longestSentence + 1)))).toBeNull();
	expect(parser.parse([])).toBeNull();
});

test('a file of another version or cut short is refused', () => {
	const packed = packModel(model);
	expect(() => unpackModel(Uint8Array.from(packed, (byte, at) => (at === 0 ? 200 : byte)))).toThrow(
		'version'
	);
	expect(() => unpackModel(packed.slice(0, packed.length - 9))).toThrow('cut short');
});
