import { dependents, type ParsedSentence } from '../../syntax/sentence';

/** The first word of all that hangs on one. */
export function firstBelow(sentence: ParsedSentence, top: number): number {
	const parts = dependents(sentence, top).filter((at) => sentence.words[at]?.tag !== 'PUNCT');
	return Math.min(top, ...parts.map((at) => firstBelow(sentence, at)));
}
