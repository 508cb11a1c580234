import { once } from '../../once';
import { hangsOn, type ParsedSentence } from '../../syntax/sentence';
import { firstBelow } from './firstBelow';

const ofDate =
	/^(?:\d{1,4}|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a word stands beside a date and is none, behind the first comma after it and "and", or behind one that opens its sentence: "In 1945, Peru and Chile …". */
function isBesideDate(sentence: ParsedSentence, at: number): boolean {
	const { words } = sentence;
	const { relation, head = -1, tag = '', text = '' } = words[at] ?? {};
	if (relation !== 'conj' || !/^(?:NOUN|PROPN)$/.test(tag) || ofDate.test(text)) return false;
	if (head > at || !ofDate.test(words[head]?.text ?? '')) return false;
	const first = firstBelow(sentence, at);
	const verb = Math.min(words[head]?.head ?? -1, head);
	const isComma = (place: number) =>
		words[place]?.text === ',' && !/^\d{4}$/.test(words[place + 1]?.text ?? '');
	const commas = words.flatMap((_, place) =>
		place > verb && place < first && isComma(place) ? [place] : []
	);
	const isOpening = head <= 2;
	return commas.length === 1 && commas[0] === first - 1 && (isOpening || words[first]?.tag === 'CCONJ');
}

/** The places of what stands in a clause without its verb, up to the next sign: "ended the war in 1995, and the Accord that in Chechnya". */
export const verblessIn = once((sentence: ParsedSentence): ReadonlySet<number> => {
	const { words } = sentence;
	const gone = new Set<number>();
	words.forEach((_, at) => {
		if (!isBesideDate(sentence, at)) return;
		for (let place = firstBelow(sentence, at); place < words.length; place++) {
			if (place > at && words[place]?.tag === 'PUNCT' && !hangsOn(words, place, at)) break;
			gone.add(place);
		}
	});
	return gone;
});
