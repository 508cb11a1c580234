import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTagger } from '../lib/core/extraction/model/crfTagger';
import type { Model } from '../lib/core/extraction/model/model';
import { unpackModel } from '../lib/core/extraction/model/unpack';
import { modelFile } from './readerModel';
import { isSetAside, readOwn, readTokens, type GoldDocument } from './train/corpus';
import { readOpen } from './train/open';
import { packModel } from './train/packed';
import { packedLists } from './train/packedLists';
import { figuresOf, scoreTagger } from './train/score';
import { trainJudge } from './train/judge/command';
import { trainSyntax } from './train/syntax/command';
import { learnModel, weigh, type Lessons, type TrainRules } from './train/lessons';

const { values } = parseArgs({
	args: process.argv.slice(2).filter((word) => word !== '--'),
	options: {
		corpus: { type: 'string', default: join('..', 'shared', 'corpus') },
		out: { type: 'string' },
		syntax: { type: 'boolean', default: false },
		judge: { type: 'boolean', default: false },
		texts: { type: 'string', multiple: true, default: [] },
		aside: { type: 'boolean', default: false }
	}
});

const own = ['own', 'institutions', 'written'];
const rules: TrainRules = {
	epochs: 6,
	rate: 0.07,
	dropout: 0.3,
	shrink: 0.008,
	seed: 'entente',
	times: 3,
	share: 0.75,
	least: 2,
	smallest: 0.06
};
/** So many of the commonest words are told apart by cluster. */
const wordCount = 60_000;

function lessonsFrom(folder: string): Lessons {
	return {
		own: own.flatMap((name) => readOwn(folder, name, 'train')).filter((one) => !isSetAside(one)),
		open: readOpen(folder),
		words: packedLists(folder, wordCount)
	};
}

function show(model: Model, folder: string): void {
	const tagger = createTagger(model);
	const wikigold = readTokens(join(folder, 'eval', 'wikigold.jsonl.gz'), ['PER', 'ORG', 'LOC']);
	const aside = values.aside ? own.flatMap((name) => readOwn(folder, name, 'train')).filter(isSetAside) : [];
	const sets: readonly (readonly [string, readonly GoldDocument[]])[] = [
		...own.map((name) => [name, readOwn(folder, name, 'dev')] as const),
		['wikigold', wikigold],
		['set aside', aside]
	];
	for (const [name, documents] of sets)
		if (documents.length > 0)
			console.log(`${name.padEnd(12)} ${figuresOf(scoreTagger(tagger, documents).tallies)}`);
}

if (values.judge) {
	trainJudge(values.texts);
} else if (existsSync(values.corpus) && values.syntax) {
	trainSyntax(values.corpus, values.out);
} else if (existsSync(values.corpus)) {
	const out = values.out ?? modelFile;
	const lessons = lessonsFrom(values.corpus);
	const worth = weigh(lessons, rules);
	const model = { ...learnModel(lessons, rules), worth };
	const packed = packModel(model);
	const file = gzipSync(packed, { level: 9 });
	writeFileSync(out, file);
	const { keys, weights } = model.rows;
	console.log(`${out}: ${keys.length} features, ${weights.length} weights, ${file.length} bytes`);
	show(unpackModel(packed), values.corpus);
} else {
	console.error(`There is no folder “${values.corpus}”: npm run train -- --corpus DIR`);
	process.exitCode = 1;
}
