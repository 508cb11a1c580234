import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTokens } from '../../../src/tools/train/corpus';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'corpus-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(lines: readonly object[]): string {
	const file = join(folder, 'some.jsonl.gz');
	writeFileSync(file, gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
	return file;
}

const sentence = { t: ['Ada', 'came', 'in', '1934'], g: ['B-PER', 'O', 'O', 'B-DATE'] };

test('sentences of no named document are read together, twenty in a row', () => {
	const documents = readTokens(fileOf(Array.from({ length: 21 }, () => sentence)), ['PER']);
	expect(documents.map(({ sentences }) => sentences.length)).toEqual([20, 1]);
});

test('sentences of a named document stay with it', () => {
	const lines = ['a', 'b', 'a'].map((doc) => ({ ...sentence, doc }));
	expect(readTokens(fileOf(lines), ['PER']).map(({ sentences }) => sentences.length)).toEqual([2, 1]);
});

test('what a corpus labels only here and there says nothing', () => {
	const [document] = readTokens(fileOf([sentence]), ['PER']);
	expect(document?.sentences[0]?.mentions).toEqual([{ start: 0, end: 3, type: 'PER' }]);
});
