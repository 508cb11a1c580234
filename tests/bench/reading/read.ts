import { extract } from '../../../src/lib/core/extraction/extract';
import type { Reading } from '../../../src/lib/core/extraction/mention';
import { readArticle } from '../../../src/lib/core/text/read';
import { shippedTagger } from '../../../src/tools/readerModel';
import { typeOf, type Document, type Named } from './document';

/** A name as the reader gives it: how sure it is, and its words. */
export interface Found extends Named {
	readonly confidence: number;
}

/** A document and what the reader finds in it. */
export interface Read extends Document {
	readonly found: readonly Found[];
	/** How many names of the gold stand in lines that were not read. */
	readonly unread: number;
}

const tagger = shippedTagger();

/** The reader under measurement: from a text as pasted to all that is found in it. */
export function read(text: string): Reading {
	return extract(readArticle(text), tagger);
}

/** Reads a document as a student's paste is read. */
export function readDocument(document: Document): Read {
	const { article, mentions } = read(document.text);
	const isUnread = ({ start, end }: Named) =>
		article.leftOut.some((span) => span.start <= start && end <= span.end);
	const found = mentions.map(({ start, end, kind, confidence }) => ({
		start,
		end,
		type: typeOf[kind],
		confidence
	}));
	return { ...document, found, unread: document.gold.filter(isUnread).length };
}
