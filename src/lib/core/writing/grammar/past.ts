import { dependentsBy, type ParsedSentence } from '../../syntax/sentence';
import { baseOfPast } from '../../text/lexicon/verbs';

/** Forms of the verbs that a sentence cannot be without. */
const finite = /^(?:VBD|VBP|VBZ|MD)$/;
/** Whether a sentence has a verb that can carry it. */
export const hasFinite = ({ words }: ParsedSentence) => words.some(({ form }) => finite.test(form));

/** Whether a word is a past that has its subject before it and no word that helps it or ties it. */
function isPast(sentence: ParsedSentence, at: number): boolean {
	const { text = '', relation = '' } = sentence.words[at] ?? {};
	const [subject] = dependentsBy(sentence, at, /^nsubj$/);
	return (
		baseOfPast.has(text) &&
		!/^(?:acl|xcomp)/.test(relation) &&
		subject !== undefined &&
		subject < at &&
		dependentsBy(sentence, at, /^(?:aux|cop|mark)/).length === 0
	);
}

/**
 * A parse in which pasts are pasts that the parser took for other forms of the verb: "put their names to it" for a base, and where a sentence
 * has no other verb that could carry it "raised objections" for a participle.
 */
export function withPasts(sentence: ParsedSentence): ParsedSentence {
	const misread = hasFinite(sentence) ? /^VB$/ : /^VBN?$/;
	const places = sentence.words.flatMap(({ form }, at) =>
		misread.test(form) && isPast(sentence, at) ? [at] : []
	);
	if (places.length === 0) return sentence;
	const words = sentence.words.map((word, at) => (places.includes(at) ? { ...word, form: 'VBD' } : word));
	return { words };
}
