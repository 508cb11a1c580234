import { join } from 'node:path';
import { readTokens, type GoldDocument } from './corpus';

/** Families of openly licensed corpora: encyclopedia pages, and what people say, write and report. */
const families: readonly (readonly string[])[] = [
	['redocred', 'pol_train', 'pol_dev', 'cn_other'],
	['gum', 'ewt_dev', 'ewt_test', 'europarl', 're3d_open']
];

/** What all of them label throughout. */
const labelled = ['PER', 'ORG', 'LOC'] as const;

/** The documents of the openly licensed corpora, by family. */
export function readOpen(folder: string): readonly (readonly GoldDocument[])[] {
	return families.map((names) =>
		names.flatMap((name) => readTokens(join(folder, 'open', `${name}.jsonl.gz`), labelled))
	);
}
