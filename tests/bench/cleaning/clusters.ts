import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The numbers of a word's clusters, the coarse one first; the commonest words first. */
export type Clusters = ReadonlyMap<string, readonly number[]>;

const [coarse, fine] = [100, 1000];
/** Clusters of both kinds. */
export const clusterCount = coarse + fine;

/** Which words are used alike: k-means over GloVe vectors, so that what is learned of one word is known of its like. */
export function readClusters(corpus: string): Clusters {
	const file = join(corpus, 'lexicon', 'glove_clusters_200k.tsv.gz');
	const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
	const found = new Map<string, readonly number[]>();
	for (const line of lines) {
		const [word = '', few, many] = line.split('\t');
		if (!found.has(word)) found.set(word, [Number(few), coarse + Number(many)]);
	}
	return found;
}
