import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../../../lib/core/packed/hash';
import type { Clusters } from '../../../lib/core/syntax/model/model';
import { clusterMask } from '../../../lib/core/syntax/parser';

/** The clusters (of a thousand) of the `count` commonest words. */
export function clusterList(folder: string, count: number): Clusters {
	const file = join(folder, 'lexicon', 'glove_clusters_200k.tsv.gz');
	const found = new Map<number, number>();
	for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, count)) {
		const [word = '', cluster = ''] = line.split('\t');
		const hash = hashOf(word) & clusterMask;
		if (cluster !== '' && !found.has(hash)) found.set(hash, Number(cluster) + 1);
	}
	const sorted = [...found].sort(([one], [two]) => one - two);
	return {
		hashes: Int32Array.from(sorted, ([hash]) => hash),
		clusters: Uint16Array.from(sorted, ([, cluster]) => cluster)
	};
}
