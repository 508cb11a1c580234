import type { Paragraph, Sentence } from '../text/article';

const opening = /^["'(]*[\p{Lu}\d]/u;
/** How a sentence ends. */
export const closing = /[.!?]["')]*$/;

/** What stood under a picture, with the sentence behind it: "Meeting of the leaders (2015) The group suggested …". */
const glued = /^[^.!?]*\p{L} \([^()]*\b\d{4}\)\s+(?=(?:The|An?|In|On|At|It|He|She|This|They) \p{L})/u;

/** A sentence without the caption or heading that is glued to its beginning. */
export function unglued<S extends Pick<Sentence, 'start' | 'end' | 'tokens'>>(
	sentence: S,
	masked: string
): S {
	const caption = glued.exec(masked.slice(sentence.start, sentence.end))?.[0].length ?? 0;
	const start = sentence.start + caption;
	return caption === 0
		? sentence
		: { ...sentence, start, tokens: sentence.tokens.filter((one) => one.start >= start) };
}

/** Whether it can be quoted: a whole sentence of at least five words, neither caption nor cut off. */
export function isSentence(text: string): boolean {
	return (
		opening.test(text) && closing.test(text) && text.split(/\s+/).length >= 5 && !/^[A-Z]+ ?[-–:—]/.test(text)
	);
}

const listed =
	/^\([a-z\d]{1,4}\) (?:the |an? )?\p{Lu}.{20,}[.;,](?: and| or)?$|^(?:[–•*-] )?(?:[Tt]he |[Aa]n? )?\p{Lu}.{20,};(?: and| or)?$/su;

/** Whether it is a line of a list that is no sentence: "(a) the Convention …, signed in London on 1 June 1972;". */
export const isListed = (text: string) => listed.test(text.trim());

/** The sentences of a paragraph of prose or a point of a list. */
export function sentencesOf({
	role,
	sentences
}: Paragraph): readonly (Sentence & { readonly isFirst: boolean })[] {
	if (role !== 'prose' && role !== 'item') return [];
	return sentences.map((sentence, at) => ({ ...sentence, isFirst: at === 0 }));
}
