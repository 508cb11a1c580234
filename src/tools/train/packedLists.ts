import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../../lib/core/packed/hash';
import { listMask, type WordColumns } from '../../lib/core/extraction/model/wordList';
import * as known from '../../lib/core/extraction/model/knownFor';

const read = (folder: string, name: string) =>
	gunzipSync(readFileSync(join(folder, 'lexicon', `${name}.gz`)))
		.toString('utf8')
		.split('\n');

/** Names as the data set spells them in Latin letters, its last but given column. */
function namesIn(folder: string, name: string, column: string): readonly string[] {
	const [head = '', ...lines] = read(folder, name);
	const place = head.split(',').indexOf(column);
	return lines.flatMap((line) => {
		const cell = line.split(',')[place]?.trim() ?? '';
		return /^\p{Lu}\p{L}+$/u.test(cell) ? [cell.toLowerCase()] : [];
	});
}

interface Row {
	coarse: number;
	fine: number;
	names: number;
}

/** The list that goes with the model: the clusters of the `count` commonest words, and all fore- and surnames. */
export function packedLists(folder: string, count: number): WordColumns {
	const rows = new Map<number, Row>();
	const rowOf = (word: string) => {
		const hash = hashOf(word) & listMask;
		const row = rows.get(hash) ?? { coarse: 0, fine: 0, names: 0 };
		rows.set(hash, row);
		return row;
	};
	for (const line of read(folder, 'glove_clusters_200k.tsv').slice(0, count)) {
		const [word = '', fine, coarse] = line.split('\t');
		const row = rowOf(word);
		if (row.fine === 0) Object.assign(row, { coarse: Number(coarse) + 1, fine: Number(fine) + 1 });
	}
	for (const name of namesIn(folder, 'common-forenames-by-country.csv', 'Romanized Name'))
		rowOf(name).names |= known.forename;
	for (const name of namesIn(folder, 'common-surnames-by-country.csv', 'Romanized Name'))
		rowOf(name).names |= known.surname;
	const sorted = [...rows].sort(([one], [two]) => one - two);
	return {
		hashes: Int32Array.from(sorted, ([hash]) => hash),
		coarse: Uint8Array.from(sorted, ([, { coarse }]) => coarse),
		fine: Uint16Array.from(sorted, ([, { fine }]) => fine),
		names: Uint8Array.from(sorted, ([, { names }]) => names)
	};
}
