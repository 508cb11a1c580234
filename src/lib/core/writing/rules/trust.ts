import { once } from '../../once';
import { dependents, dependentsBy } from '../../syntax/sentence';
import type { Statement } from '../grammar/statement';
import { isCutClean } from '../grammar/whole';
import { acts, talk, transitive, vague } from '../lexicon/worth';

/** From here on an arc of the parser is believed. */
export const sure = 0.65;

/** An arc of one word among several of a full date or a long name is believed from here on: they share what is likely. */
export const sureOfMany = 0.45;

/** What was not so, or is only said or thought to have been. */
const unsure =
	/^(?:not|n't|never|hardly|barely|scarcely|nearly|almost|reportedly|allegedly|apparently|supposedly|purportedly|probably|perhaps|possibly|likely|maybe|neither|nor|if|unless)$/i;
/** What is said of these to be done may never have been. */
const intended =
	/^(?:plan|hope|want|intend|expect|threaten|try|attempt|aim|wish|fail|consider|prepare|seek|say|believe|report|think|claim|suppose|allege|seem|appear|tend|need|urge|call|ask|like|prefer|mean|deem)$/;

/** Whether a clause is denied, doubted, or tells what somebody only meant to do. */
function isDoubted({ sentence, verb }: Statement): boolean {
	const { words } = sentence;
	const parts = dependents(sentence, verb);
	const leads = parts.some((at) => /^[xc]comp/.test(words[at]?.relation ?? ''));
	if (leads && intended.test(words[verb]?.lemma ?? '')) return true;
	return parts.some((at) => unsure.test(words[at]?.text ?? ''));
}

/** "Had voluntarily limited": the parser takes the helping verb for the verb. */
function isHalfPerfect({ words }: Statement['sentence'], verb: number): boolean {
	const next = words.slice(verb + 1).find(({ tag }) => tag !== 'ADV');
	return words[verb]?.lemma === 'have' && /^VB[DN]$/.test(next?.form ?? '');
}

/** "The aims were to strengthen trade" does not turn well; "Saddam tore up the pact" was taken for a present, which one alone never has so. */
function isOdd({ sentence, verb, isCopular, subject, auxiliaries }: Statement): boolean {
	const word = sentence.words[verb];
	const head = sentence.words[subject];
	const isOne = /^NNP?$/.test(head?.form ?? '') && dependentsBy(sentence, subject, /^conj$/).length === 0;
	const isMisread = word?.form === 'VBP' && auxiliaries.length === 0 && isOne;
	return (isCopular && word?.tag === 'VERB') || isMisread || isHalfPerfect(sentence, verb);
}

/**
 * Whether a clause is surely read, cut where clauses end, and tells what was or is so: neither what can or will be, nor what somebody
 * claims, doubts or only meant to do.
 */
export const isFact = once((statement: Statement): boolean => {
	const { sentence, auxiliaries, confidence, isClaimed } = statement;
	return (
		confidence >= sure &&
		!isClaimed &&
		sentence.words[auxiliaries[0] ?? -1]?.form !== 'MD' &&
		!isDoubted(statement) &&
		!isOdd(statement) &&
		isCutClean(statement)
	);
});

/** "Who attacked in 1935": whom is in another sentence, or the parser has lost it. */
function lacksObject({ sentence, verb, auxiliaries }: Statement): boolean {
	const { lemma = '' } = sentence.words[verb] ?? {};
	const isPassive = auxiliaries.some((at) => sentence.words[at]?.relation === 'aux:pass');
	const has = dependents(sentence, verb).some((at) =>
		/^(?:obj|ccomp|xcomp)/.test(sentence.words[at]?.relation ?? '')
	);
	return transitive.has(lemma.toLowerCase()) && !isPassive && !has;
}

/** Whether a verb has something behind it that is no date: "came to power". */
function leadsOn({ sentence, verb }: Statement): boolean {
	return dependents(sentence, verb).some(
		(at) =>
			at > verb &&
			/^(?:obj|xcomp|ccomp|obl|compound)/.test(sentence.words[at]?.relation ?? '') &&
			!/\d/.test(sentence.words[at]?.text ?? '')
	);
}

/** How much more, or less, what a verb tells is worth asking than another; null where nobody asks when, or who. */
export function worthOf(statement: Statement, asksWhen: boolean): number | null {
	const { sentence, verb, isCopular } = statement;
	const lemma = sentence.words[verb]?.lemma.toLowerCase() ?? '';
	if (isCopular) return -0.1;
	if (talk.has(lemma) || lacksObject(statement)) return null;
	if (vague.has(lemma)) return asksWhen && leadsOn(statement) ? -0.1 : null;
	return acts.has(lemma) ? 0.04 : -0.06;
}
