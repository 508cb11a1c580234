import nlp from 'compromise';
import { extract } from '../../../../src/lib/core/extraction/extract';
import { readArticle } from '../../../../src/lib/core/text/read';

/** The two that are compared: each reads a text and gives how many names it found. */
export const readers = {
	entente: (text: string) => extract(readArticle(text)).mentions.length,
	/* Its least: tagging, and the words of people, organizations and places; no offsets, no dates, no joining of forms. */
	compromise: (text: string) => {
		const read = nlp(text);
		return [read.people(), read.organizations(), read.places()].flatMap((view): string[] => view.out('array'))
			.length;
	}
};

export type ReaderName = keyof typeof readers;
