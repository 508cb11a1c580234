import { join } from 'node:path';
import { readTokens, type GoldDocument } from './corpus';

/** Openly licensed corpora: encyclopedia pages, and what people say, write and report. */
const names = [
	...['redocred', 'pol_train', 'pol_dev', 'cn_other'],
	...['gum', 'ewt_dev', 'ewt_test', 'europarl', 're3d_open']
];

/** What all of them label throughout. */
const labelled = ['PER', 'ORG', 'LOC'] as const;

/** The documents of the openly licensed corpora. */
export function readOpen(folder: string): readonly GoldDocument[] {
	return names.flatMap((name) => readTokens(join(folder, 'open', `${name}.jsonl.gz`), labelled));
}
