import { yearOf } from '../../dates/value';
import type { Mention, Reading } from '../../extraction/mention';
import { once } from '../../once';
import type { Sentence, Span } from '../../text/article';

type Keyed = (reading: Reading, keys: readonly string[]) => readonly Mention[];

/** Gives the mentions that have one of the keys, in order; `keyOf` is null for mentions that are not looked for. */
export function allTold(keyOf: (mention: Mention) => string | null): Keyed {
	const toldIn = once(({ mentions }: Reading) => {
		const told = new Map<string, Mention[]>();
		for (const mention of mentions) {
			const key = keyOf(mention);
			if (key !== null) told.set(key, [...(told.get(key) ?? []), mention]);
		}
		return told;
	});
	return (reading, keys) =>
		[...new Set(keys)]
			.flatMap((key) => toldIn(reading).get(key) ?? [])
			.sort((one, other) => one.start - other.start);
}

/** Gives the first mention that has one of the keys. */
export function firstTold(
	keyOf: (mention: Mention) => string | null
): (reading: Reading, keys: readonly string[]) => Mention | null {
	const told = allTold(keyOf);
	return (reading, keys) => told(reading, keys)[0] ?? null;
}

const sentencesIn = once(({ article }: Reading) => article.paragraphs.flatMap(({ sentences }) => sentences));

/** The sentence around a place of the article. */
export function sentenceAt(reading: Reading, place: Span): string | null {
	const sentences = sentencesIn(reading);
	let [low, high] = [0, sentences.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle] as Sentence).end < place.end) low = middle + 1;
		else high = middle;
	}
	const sentence = sentences[low];
	return sentence && sentence.start <= place.start
		? reading.article.text.slice(sentence.start, sentence.end)
		: null;
}

/** The years that the paragraph of a sentence tells last before it, if not later than its own, and first after it, if not earlier. */
export function yearsAround({ article, mentions }: Reading, { start, end }: Span, year: number) {
	const paragraph = article.paragraphs.find((one) => one.start <= start && end <= one.end);
	const told = mentions.flatMap((one) => {
		const other = one.iso === undefined ? null : yearOf(one.iso);
		const isInside = paragraph && one.start >= paragraph.start && one.end <= paragraph.end;
		return other !== null && isInside ? [{ ...one, year: other }] : [];
	});
	return {
		from: told.findLast((one) => one.end <= start && one.year <= year)?.year ?? 0,
		to: told.find((one) => one.start >= end && one.year >= year)?.year ?? Infinity
	};
}

/** The last year that the paragraph of a sentence tells before it; null where it tells none. */
export const yearBefore = (reading: Reading, span: Span): number | null =>
	yearsAround(reading, span, Infinity).from || null;
