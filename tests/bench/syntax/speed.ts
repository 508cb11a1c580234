import { wordsOf } from '$lib/core/syntax/words';
import { mask } from '$lib/core/text/mask';
import { tokensOf } from '$lib/core/text/tokens';
import { shippedParser } from '../../../src/tools/syntaxModel';
import type { GoldSentence } from '../../../src/tools/train/syntax/treebank';

/** Prints how many words a second the parser reads, by processor time: first of a fresh parser, then when it has seen the words. */
export function printSpeed(sentences: readonly GoldSentence[]): void {
	const begun = process.cpuUsage();
	const parser = shippedParser();
	console.log(`opened in ${milliseconds(process.cpuUsage(begun))} ms`);
	const all = sentences.map(({ text }) => wordsOf(tokensOf(mask(text))));
	const count = all.reduce((sum, words) => sum + words.length, 0);
	for (const round of ['first', 'second']) {
		const start = process.cpuUsage();
		for (const words of all) parser.parseWords(words);
		console.log(
			`${round} reading: ${Math.round((1000 * count) / milliseconds(process.cpuUsage(start)))} words a second`
		);
	}
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => Math.round((user + system) / 1000);
