import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readTreebank } from '../../../../src/tools/train/syntax/treebank';

const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('words have their place in the text, also those written as one', () => {
	const row = (...cells: readonly string[]) => cells.join('\t');
	const lines = [
		'# sent_id = one',
		'# text = “They don’t.”',
		row('1', '“', '"', 'PUNCT', '``', '_', '3', 'punct', '_', 'SpaceAfter=No'),
		row('2', 'They', 'they', 'PRON', 'PRP', '_', '3', 'nsubj', '_', '_'),
		row('3-4', 'don’t', '_', '_', '_', '_', '_', '_', '_', 'SpaceAfter=No'),
		row('3', 'do', 'do', 'AUX', 'VBP', '_', '0', 'root', '_', '_'),
		row('4', 'n’t', 'not', 'PART', 'RB', '_', '3', 'advmod', '_', '_'),
		row('5', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', 'SpaceAfter=No'),
		row('6', '”', '"', 'PUNCT', "''", '_', '3', 'punct', '_', '_')
	];
	mkdirSync(join(folder, 'syntax'));
	writeFileSync(join(folder, 'syntax', 'tiny.conllu.gz'), gzipSync(`${lines.join('\n')}\n\n`));
	const [sentence] = readTreebank(folder, 'tiny');
	const spans = sentence?.words.map(({ start, end }) => sentence.text.slice(start, end));
	expect(spans).toEqual(['“', 'They', 'do', 'n’t', '.', '”']);
	expect(sentence?.words.map(({ text }) => text)).toEqual(['"', 'They', 'do', "n't", '.', '"']);
	expect(sentence?.words[2]).toMatchObject({ tag: 'AUX.VBP', head: 0, relation: 'root', lemma: 'do' });
});
