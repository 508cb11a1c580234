import { dependentsBy, hangsOn, type ParsedSentence, type ParsedWord } from '../../syntax/sentence';

/** How sure one may be of an arc that follows from where its words stand. */
const byPlace = 0.8;
const finite = /^VB[DPZ]$/;

function topBetween(words: readonly ParsedWord[], from: number, to: number): number | null {
	const inside = (at: number) => at >= from && at < to;
	const tops = words.flatMap(({ head, tag }, at) =>
		inside(at) && !inside(head) && tag !== 'PUNCT' ? [at] : []
	);
	const [first] = tops;
	return first !== undefined && tops.length === 1 ? first : null;
}

/**
 * "On 16 September 2023, Goïta and Tchiani signed the charter": the parser takes what follows a date for its closer name, and the verb
 * then has no subject. Where a date opens the sentence and one noun with all that belongs to it fills the room up to the first finite
 * verb, the noun is the subject and the date hangs on the verb. `date` are the places of the date.
 */
export function withOpeningDate(sentence: ParsedSentence, date: readonly number[]): ParsedSentence {
	const { words } = sentence;
	const [first = -1, last = -1] = [date[0], date[date.length - 1]];
	const verb = words.findIndex(({ tag, form }, at) => at > last && tag === 'VERB' && finite.test(form));
	const isOpening = first === 0 || (first === 1 && /^(?:in|on)$/i.test(words[0]?.text ?? ''));
	if (!isOpening || verb < 0) return sentence;
	if (dependentsBy(sentence, verb, /^(?:nsubj|csubj|expl)/).length > 0) return sentence;
	const subject = topBetween(words, words[last + 1]?.text === ',' ? last + 2 : last + 1, verb);
	const noun = words[subject ?? -1];
	if (subject === null || !noun || !/^(?:NOUN|PROPN)$/.test(noun.tag)) return sentence;
	if (dependentsBy(sentence, subject, /^case$/).some((at) => at > last)) return sentence;
	const top = date.find((at) => !date.includes(words[at]?.head ?? -1)) ?? first;
	/* A verb that tells more of the noun or the date is not theirs: they would hang on each other, and who goes up the arcs would not arrive. */
	if ([subject, ...date].some((upper) => hangsOn(words, verb, upper))) return sentence;
	const changed = [...words];
	changed[subject] = { ...noun, head: verb, relation: 'nsubj', confidence: byPlace };
	for (const at of date) {
		const word = words[at];
		if (!word) continue;
		changed[at] =
			at === top
				? { ...word, head: verb, relation: 'obl', confidence: byPlace }
				: date.includes(word.head)
					? word
					: { ...word, head: top, relation: 'flat' };
	}
	const preposition = words[0];
	if (first === 1 && preposition) changed[0] = { ...preposition, head: top, relation: 'case' };
	return { words: changed };
}
