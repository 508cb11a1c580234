import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../../src/lib/core/text/read';
import { isSetAside } from '../../../src/tools/train/corpus';

interface Document {
	readonly id: string;
	readonly sentences: readonly { readonly text: string }[];
}

const ends = /[.!?…:;][)\]"'”’]*$/;

/** The sentences in one text: after each a blank, or, where it ends as a heading does, a paragraph. */
function joined(sentences: readonly string[]): { text: string; breaks: Set<number> } {
	const breaks = new Set<number>();
	let text = '';
	sentences.forEach((sentence, at) => {
		text += sentence;
		const isProse = ends.test(sentence) && ends.test(sentences[at + 1] ?? '');
		if (isProse) breaks.add(text.length);
		text += isProse ? ' ' : '\n\n';
	});
	return { text, breaks };
}

const documentsIn = (corpus: string, name: string): Document[] =>
	gunzipSync(readFileSync(join(corpus, `${name}.jsonl.gz`)))
		.toString('utf8')
		.trim()
		.split('\n')
		.map((line): Document => JSON.parse(line))
		.filter((document) => !isSetAside(document));

const sets = ['own/train', 'written/train'];

const pieceSize = 40;
/** Of pages on institutions every sixth piece: all of them would outweigh what else furniture is learned from. */
const pieceStep = 6;

const piecesOf = <T>(all: readonly T[]): T[][] =>
	Array.from({ length: Math.ceil(all.length / pieceSize) }, (_, at) =>
		all.slice(at * pieceSize, (at + 1) * pieceSize)
	);

/** Articles and nothing else: the first so many texts of each set, and pieces of pages on institutions, for their lists. */
export const cleanTexts = (corpus: string, count: number): string[] =>
	[
		...sets.flatMap((name) => documentsIn(corpus, name).slice(0, count)).map(({ sentences }) => sentences),
		...documentsIn(corpus, 'institutions/train')
			.flatMap(({ sentences }) => piecesOf(sentences))
			.filter((_, at) => at % pieceStep === 0)
	].map((sentences) => joined(sentences.map(({ text }) => text)).text);

/** The sentences of articles: what pages are made up around. */
export const articles = (corpus: string): string[][] =>
	[...sets, 'institutions/train']
		.flatMap((name) => documentsIn(corpus, name))
		.map(({ sentences }) => sentences.map(({ text }) => text));

/** The ends of sentences within paragraphs: F1 against those of a corpus, each document joined by blanks. */
export function measureSentences(corpus: string, isShown: boolean): void {
	for (const name of sets) {
		let [right, found, gold] = [0, 0, 0];
		for (const document of documentsIn(corpus, name)) {
			const { text, breaks } = joined(document.sentences.map((sentence) => sentence.text));
			const own = readArticle(text).paragraphs.flatMap(({ sentences }) =>
				sentences.slice(0, -1).map(({ end }) => end)
			);
			gold += breaks.size;
			found += own.length;
			right += own.filter((end) => breaks.has(end)).length;
			if (!isShown) continue;
			const said = (end: number) => `${text.slice(Math.max(0, end - 50), end)}⏎${text.slice(end, end + 40)}`;
			for (const end of own) if (!breaks.has(end)) console.log('too many ', said(end));
			for (const end of breaks) if (!own.includes(end)) console.log('missed   ', said(end));
		}
		const [precision, recall] = [right / found, right / gold];
		const f1 = (200 * precision * recall) / (precision + recall);
		console.log(
			`sentence ends, ${name}: F1 ${f1.toFixed(2)} % (${right} right of ${found} found, ${gold} there)`
		);
	}
}
