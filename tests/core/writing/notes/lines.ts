import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { lawBroken } from '$lib/core/writing/checks';
import { noteLinesOf, type NoteLine, type Shape } from '$lib/core/writing/notes/line';
import { writeCards } from '$lib/core/writing/write';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { shippedParser } from '../../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];

const read = (text: string) => extract(readArticle(text), tagger);

/** The lines of a text that may be notes. */
export const linesFrom = (text: string): readonly NoteLine[] => noteLinesOf(read(text), parser);

/** What a shape asks of a text: each sound prompt with its answer behind it. */
export const asks = (shape: Shape, text: string): readonly string[] =>
	linesFrom(text).flatMap((line) =>
		shape(line)
			.filter((draft) => lawBroken(draft, line) === null)
			.map(({ prompt, answer }) => `${prompt} ${answer}`)
	);

/** The cards of a whole text. */
export const cardsFrom = (text: string) => writeCards(read(text), parser);
