import type { Mention, Reading } from '../../extraction/mention';
import { once } from '../../once';
import type { Sentence, Span } from '../../text/article';

/** Gives the first mention that has one of the keys; `keyOf` is null for mentions that are not looked for. */
export function firstTold(
	keyOf: (mention: Mention) => string | null
): (reading: Reading, keys: readonly string[]) => Mention | null {
	const firstsIn = once(({ mentions }: Reading) => {
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
