import type { ParsedSentence } from '../../syntax/sentence';
import type { Span } from '../../text/article';
import { topOf } from './places';

/** The verb that a stretch of a sentence hangs on, by however many steps; -1 for none. */
export function verbAbove(sentence: ParsedSentence, span: Span): number {
	let at = topOf(sentence, span) ?? -1;
	while (at >= 0 && sentence.words[at]?.tag !== 'VERB') at = sentence.words[at]?.head ?? -1;
	return at;
}

/** "Offered to come and signed": whether a verb is, or goes on with, what another begins. */
export function goesOn({ words }: ParsedSentence, verb: number, first: number): boolean {
	let at = verb;
	while (at !== first && /^(?:conj|xcomp)$/.test(words[at]?.relation ?? '')) at = words[at]?.head ?? -1;
	return at === first;
}

/** A clause of its own, that may be of another time. */
const clause = /^(?:advcl|acl:relcl|ccomp|csubj|parataxis)/;

/** Whether a verb hangs on another with no clause of its own between them: "an initiative led by Tito" of "was established". */
export function isInClauseOf({ words }: ParsedSentence, verb: number, upper: number): boolean {
	let at = verb;
	while (at >= 0 && at !== upper && !clause.test(words[at]?.relation ?? '')) at = words[at]?.head ?? -1;
	return at === upper;
}
