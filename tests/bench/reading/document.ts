import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MentionKind } from '../../../src/lib/core/extraction/mention';
import type { Span } from '../../../src/lib/core/text/article';

/** The corpora's types, in the order of the tables. */
export const types = ['PER', 'ORG', 'LOC', 'NORP', 'DATE', 'TIME', 'MONEY', 'DEAL', 'EVENT', 'MISC'] as const;

export type Type = (typeof types)[number];

/** A name as annotated or as found, at its offsets in the document's text. */
export interface Named extends Span {
	readonly type: Type;
}

/** An annotated text; whole documents are what intervals resample. */
export interface Document {
	readonly id: string;
	readonly genre: string;
	readonly text: string;
	readonly gold: readonly Named[];
}

/** A sentence and the names in it. */
export interface Annotated {
	readonly text: string;
	readonly mentions: readonly Named[];
}

/** What the corpora call each kind of mention. */
export const typeOf: Readonly<Record<MentionKind, Type>> = {
	person: 'PER',
	organization: 'ORG',
	place: 'LOC',
	nationality: 'NORP',
	date: 'DATE',
	time: 'TIME',
	money: 'MONEY',
	deal: 'DEAL',
	event: 'EVENT',
	other: 'MISC'
};

const ends = /[.!?…:;][)\]"'”’]*$/;

/**
 * The sentences of a document as one text, their names at its offsets: a blank between two that end as sentences do, and an empty line
 * around one that does not (a heading, an item of a list), so that the reader gets paragraphs and has to find the sentences itself.
 */
export function joined(sentences: readonly Annotated[]): Pick<Document, 'text' | 'gold'> {
	let text = '';
	const gold: Named[] = [];
	sentences.forEach((sentence, at) => {
		for (const { start, end, type } of sentence.mentions)
			gold.push({ start: text.length + start, end: text.length + end, type });
		const isProse = ends.test(sentence.text) && ends.test(sentences[at + 1]?.text ?? '');
		text += `${sentence.text}${isProse ? ' ' : '\n\n'}`;
	});
	return { text, gold };
}

/** The lines of a gzipped file of JSON lines; none where there is no such file. `T` is taken at its word. */
export function linesOf<T>(...path: readonly string[]): readonly T[] {
	const file = join(...path);
	if (!existsSync(file)) return [];
	const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
	return lines.map((line): T => JSON.parse(line));
}

/** A split of one of the corpora that are annotated sentence by sentence, such as `own/dev`. */
export function documentsOf(corpus: string, split: string): readonly Document[] {
	return linesOf<{ id: string; genre?: string; sentences: readonly Annotated[] }>(
		corpus,
		`${split}.jsonl.gz`
	).map(({ id, genre, sentences }) => ({ id, genre: genre ?? split, ...joined(sentences) }));
}
