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

/** The sentences of a paragraph of prose or a point of a list. */
export function sentencesOf({
	role,
	sentences
}: Paragraph): readonly (Sentence & { readonly isFirst: boolean })[] {
	if (role !== 'prose' && role !== 'item') return [];
	return sentences.map((sentence, at) => ({ ...sentence, isFirst: at === 0 }));
}
