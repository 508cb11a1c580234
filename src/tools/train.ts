import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTagger } from '../lib/core/extraction/model/crfTagger';
import { types } from '../lib/core/extraction/model/labels';
import type { Model } from '../lib/core/extraction/model/model';
import { unpackModel } from '../lib/core/extraction/model/unpack';
import { WordList } from '../lib/core/extraction/model/wordList';
import { WordBook } from '../lib/core/extraction/model/words';
import { modelFile } from './readerModel';
import { isSetAside, readOwn, readTokens, type GoldDocument } from './train/corpus';
import { Encoder, withoutRare } from './train/encode';
import { Learner, type LearnRules } from './train/learn';
import { packModel } from './train/packed';
import { packedLists } from './train/packedLists';
import { sparseRows } from './train/rows';
import { figuresOf, scoreTagger } from './train/score';

const { values } = parseArgs({
	args: process.argv.slice(2).filter((word) => word !== '--'),
	options: {
		corpus: { type: 'string', default: join('..', 'shared', 'corpus') },
		out: { type: 'string', default: modelFile },
		epochs: { type: 'string', default: '7' }
	}
});

const own = ['own', 'institutions', 'written'];
const rules: LearnRules = {
	epochs: Number(values.epochs),
	rate: 0.07,
	dropout: 0.3,
	shrink: 0,
	seed: 'entente'
};
/** Features seen less often are not learned. */
const least = 2;
/** Smaller weights change nothing worth their bytes. */
const smallest = 0.05;
/** So many of the commonest words are told apart by cluster. */
const wordCount = 60_000;

function train(folder: string): Model {
	const words = packedLists(folder, wordCount);
	const encoder = new Encoder(new WordBook(new WordList(words)));
	const documents = own.flatMap((name) => readOwn(folder, name, 'train')).filter((one) => !isSetAside(one));
	const all = documents.flatMap((document) => encoder.encode(document, 0));
	const { examples, keys } = withoutRare(all, encoder.keys, least);
	console.log(`${documents.length} documents, ${examples.length} sentences, ${keys.length} features`);
	const learner = new Learner(keys.length, rules);
	learner.learn(examples, (epoch) => console.log(`epoch ${epoch} of ${rules.epochs}`));
	const { rows, starts, steps } = learner.learned;
	return { rows: sparseRows(rows, keys, smallest), starts, steps, words, worth: types.map(() => []) };
}

function show(model: Model, folder: string): void {
	const wikigold = readTokens(join(folder, 'eval', 'wikigold.jsonl.gz'), ['PER', 'ORG', 'LOC']);
	const sets: readonly (readonly [string, readonly GoldDocument[]])[] = [
		...own.map((name) => [name, readOwn(folder, name, 'dev')] as const),
		['wikigold', wikigold]
	];
	for (const [name, documents] of sets)
		console.log(`${name.padEnd(12)} ${figuresOf(scoreTagger(createTagger(model), documents).tallies)}`);
}

if (existsSync(values.corpus)) {
	const model = train(values.corpus);
	const packed = packModel(model);
	const file = gzipSync(packed, { level: 9 });
	writeFileSync(values.out, file);
	const { keys, weights } = model.rows;
	console.log(`${values.out}: ${keys.length} features, ${weights.length} weights, ${file.length} bytes`);
	show(unpackModel(packed), values.corpus);
} else {
	console.error(`There is no folder “${values.corpus}”: npm run train -- --corpus DIR`);
	process.exitCode = 1;
}
