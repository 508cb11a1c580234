import type { Span } from '../../text/article';
import type { ParsedSentence } from '../../syntax/sentence';
import { placesOf } from './kept';

/** The places of a sentence's words within a stretch of the article. */
export function placesIn({ words }: ParsedSentence, { start, end }: Span): readonly number[] {
	return words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
}

/** The word of a stretch that all its others hang on; null where they hang on several. */
export function topOf(sentence: ParsedSentence, span: Span): number | null {
	const places = placesIn(sentence, span);
	const tops = places.filter((at) => !places.includes(sentence.words[at]?.head ?? -1));
	return tops.length === 1 ? (tops[0] as number) : null;
}

/** The words below `top` that are not of the stretch: those before and behind it. */
export function around(sentence: ParsedSentence, top: number, span: Span): readonly [string, string] {
	const places = new Set(placesIn(sentence, span));
	const others = placesOf(sentence, top).filter((at) => !places.has(at));
	const said = (of: readonly number[]) => of.map((at) => sentence.words[at]?.text.toLowerCase()).join(' ');
	return [said(others.filter((at) => at < top)), said(others.filter((at) => at > top))];
}
