import type { Mention, Reading } from '../../extraction/mention';
import type { Sentence, Span } from '../../text/article';

/** What a reading gives, reckoned when first asked: a book has thousands of cards, each with names to be looked up. */
export function onceFor<Found>(find: (reading: Reading) => Found): (reading: Reading) => Found {
	const known = new WeakMap<Reading, { readonly found: Found }>();
	return (reading) => {
		const { found } = known.get(reading) ?? { found: find(reading) };
		if (!known.has(reading)) known.set(reading, { found });
		return found;
	};
}

/** Gives the first mention that has one of the keys; `keyOf` is null for mentions that are not looked for. */
export function firstTold(
	keyOf: (mention: Mention) => string | null
): (reading: Reading, keys: readonly string[]) => Mention | null {
	const firstsIn = onceFor(({ mentions }) => {
		const firsts = new Map<string, Mention>();
		for (const mention of mentions) {
			const key = keyOf(mention);
			if (key !== null && !firsts.has(key)) firsts.set(key, mention);
		}
		return firsts;
	});
	return (reading, keys) => {
		const firsts = firstsIn(reading);
		const found = keys.flatMap((key) => firsts.get(key) ?? []);
		return found.reduce<Mention | null>(
			(first, one) => (first && first.start <= one.start ? first : one),
			null
		);
	};
}

const sentencesIn = onceFor(({ article }) => article.paragraphs.flatMap(({ sentences }) => sentences));

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
