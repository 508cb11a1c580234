import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createParser } from '../../../lib/core/syntax/parser';
import { unpackModel } from '../../../lib/core/syntax/model/unpack';
import { syntaxModelFile } from '../../syntaxModel';
import { clusterList } from './clusterList';
import { learnModel } from './learnModel';
import { packModel } from './pack';
import { attachment, figuresOf, treebankWords } from './score';
import type { NetworkRules } from './trainNetwork';
import { readTreebank } from './treebank';

const rules: NetworkRules = {
	epochs: 12,
	rate: 0.003,
	batch: 500,
	longest: 100,
	hiding: { words: 0.15, units: 0.3 },
	megabytes: 512
};
/** So many of the commonest words are told apart by cluster. */
const wordCount = 40_000;

/** Learns the parser's model from the treebanks of a corpus, writes it and shows what it gets right on sentences kept for tuning. */
export function trainSyntax(folder: string, file = syntaxModelFile): void {
	const sentences = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(folder, name));
	const model = learnModel(sentences, clusterList(folder, wordCount), [rules, 'entente'], (epoch, loss) =>
		console.log(`round ${epoch} of ${rules.epochs}: ${loss.toFixed(3)}`)
	);
	const packed = packModel(model);
	const bytes = gzipSync(packed, { level: 9 });
	writeFileSync(file, bytes);
	console.log(`${file}: ${bytes.length} bytes`);
	const parser = createParser(unpackModel(packed));
	for (const name of ['ewt-dev', 'gum-dev'])
		console.log(`${name}: ${figuresOf(attachment(parser, readTreebank(folder, name), treebankWords))}`);
}
