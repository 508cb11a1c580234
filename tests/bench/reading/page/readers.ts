import nlp from 'compromise';
import { extract } from '../../../../src/lib/core/extraction/extract';
import type { Tagger } from '../../../../src/lib/core/extraction/tagger';
import { readArticle } from '../../../../src/lib/core/text/read';

/** The two that are compared, the model opened: each reads a text and gives how many names it found. */
export const readersWith = (tagger: Tagger) => ({
	entente: (text: string) => extract(readArticle(text), tagger).mentions.length,
	/* Its least: tagging, and the words of people, organizations and places; no offsets, no dates, no joining of forms. */
	compromise: (text: string) => {
		const read = nlp(text);
		return [read.people(), read.organizations(), read.places()].flatMap((view): string[] => view.out('array'))
			.length;
	}
});

export type ReaderName = keyof ReturnType<typeof readersWith>;
