import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WordList } from '$lib/core/extraction/model/wordList';
import * as known from '$lib/core/extraction/model/knownFor';
import { hashOf } from '$lib/core/packed/hash';
import { packedLists } from '../../../src/tools/train/packedLists';

const files = {
	'glove_clusters_200k.tsv': 'treaty\t999\t99\npeace\t256\t0\ntreaty\t1\t1\nseldom\t5\t5\n',
	'common-forenames-by-country.csv': 'Country,Romanized Name,Count\nEG,Gamal,1\nEG,Peace,1\n',
	'common-surnames-by-country.csv': 'Country,Romanized Name,Count\nEG,Nasser,1\nEG,Gamal,1\n'
};

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'entente-lists-'));
	mkdirSync(join(folder, 'lexicon'));
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(folder, 'lexicon', `${name}.gz`), gzipSync(text));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a line is a word, its cluster of a thousand and its cluster of a hundred; its first line counts', () => {
	const list = new WordList(packedLists(folder, 3));
	expect(list.find(hashOf('treaty'))).toEqual({ coarse: 100, fine: 1000, names: 0 });
	expect(list.find(hashOf('peace'))).toEqual({ coarse: 1, fine: 257, names: known.forename });
	expect(list.find(hashOf('seldom'))).toEqual({ coarse: 0, fine: 0, names: 0 });
});

test('a name is known as what it is, in a cluster or not', () => {
	const list = new WordList(packedLists(folder, 3));
	expect(list.find(hashOf('gamal'))).toEqual({ coarse: 0, fine: 0, names: known.forename | known.surname });
	expect(list.find(hashOf('nasser')).names).toBe(known.surname);
});
