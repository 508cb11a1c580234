import nlp from 'compromise';
import { extract } from '../../../../src/lib/core/extraction/extract';
import type { Tagger } from '../../../../src/lib/core/extraction/tagger';
import type { Parser } from '../../../../src/lib/core/syntax/parser';
import { readArticle } from '../../../../src/lib/core/text/read';
import { readInParts } from '../../../../src/lib/workers/parts';

/** How many cards of a text are there when the first come, or, `all` being said, when the last have. */
function suggested(text: string, [tagger, parser]: readonly [Tagger, Parser], all: boolean): number {
	let cards = 0;
	for (const step of readInParts(readArticle(text), tagger, parser)) {
		if (!('suggestions' in step)) continue;
		cards = step.suggestions.length;
		if (!all && cards > 0) break;
	}
	return cards;
}

/** Those that are compared, the models opened: each reads a text and gives how much it found, names or cards. */
export const readersWith = (tagger: Tagger, parser: Parser) => ({
	names: (text: string) => extract(readArticle(text), tagger).mentions.length,
	'first suggestions': (text: string) => suggested(text, [tagger, parser], false),
	'all suggestions': (text: string) => suggested(text, [tagger, parser], true),
	/* Its least: tagging, and the words of people, organizations and places; no offsets, no dates, no joining of forms. */
	compromise: (text: string) => {
		const read = nlp(text);
		return [read.people(), read.organizations(), read.places()].flatMap((view): string[] => view.out('array'))
			.length;
	}
});

export type ReaderName = keyof ReturnType<typeof readersWith>;
