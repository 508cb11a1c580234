import { join } from 'node:path';
import { isSetAside } from '../../src/tools/train/corpus';
import { printAccuracy, printByGenre } from './reading/accuracy';
import { printArticles } from './reading/articles';
import { printCalibration } from './reading/calibration';
import { printConfusions } from './reading/confusions';
import { documentsOf } from './reading/document';
import { pastesOf, printWhole } from './reading/messy';
import { readDocument } from './reading/read';
import { wikigold } from './reading/wikigold';

/** The folder of what is shared: after `--shared`, or `../shared`. */
function sharedFrom(words: readonly string[]): string {
	const at = words.indexOf('--shared');
	return (at < 0 ? undefined : words[at + 1]) ?? join('..', 'shared');
}

const kinds = ['own', 'institutions', 'written'];

/** Measures on the documents set aside from training, which nothing was learned from. To be looked at seldom, and never tuned to. */
function printSetAside(corpus: string): void {
	const aside = kinds.map((name) =>
		documentsOf(join(corpus, name), 'train').filter(isSetAside).map(readDocument)
	);
	kinds.forEach((name, at) => printAccuracy(`${name} set aside`, aside[at] ?? []));
	printAccuracy('all set aside', aside.flat());
}

/**
 * Measures what the reader finds in the annotated texts of `--shared DIR`, by corpus and by genre, beside what it is to reach; how far its
 * confidence can be trusted; with `--show`, what it gets wrong. With `--aside`: on the documents kept from training. With
 * `--speed`: how fast it is beside compromise, and what a book asks.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const shared = sharedFrom(words);
	const corpus = join(shared, 'corpus');
	if (words.includes('--speed')) return (await import('./reading/pace')).measurePace(corpus);
	if (words.includes('--aside')) return printSetAside(corpus);
	const [own = [], institutions = [], written = []] = kinds.map((name) =>
		documentsOf(join(corpus, name), 'dev').map(readDocument)
	);
	if (own.length === 0) return console.log(`There are no annotated texts in “${corpus}”.`);
	const dev = [...own, ...institutions, ...written];
	printAccuracy('own dev', own);
	printAccuracy('institutions dev', institutions);
	printAccuracy('own and institutions dev', [...own, ...institutions]);
	printAccuracy('written dev', written);
	printByGenre('written dev', written);
	printAccuracy('wikigold', wikigold(corpus).map(readDocument), ['PER', 'ORG', 'LOC']);
	printAccuracy('messy', pastesOf(corpus).map(readDocument));
	printWhole(pastesOf(corpus));
	printArticles(join(shared, 'articles'));
	printCalibration(dev);
	if (words.includes('--show')) printConfusions(dev);
}
