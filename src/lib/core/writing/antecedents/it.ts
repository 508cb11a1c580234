import type { Mention, MentionKind } from '../../extraction/mention';
import { dependents, dependentsBy, hangsOn } from '../../syntax/sentence';
import type { Said } from '../prompt/standIn';
import { isPartOfDeal } from './its';
import { blanked, mainSubject, nameAt, onlyOne, opensAt, type Meaning } from './around';

const things: readonly MentionKind[] = ['organization', 'deal', 'place', 'event'];

/** What may stand before the name that a sentence opens with. */
const first =
	/^(?:(?:But|And|Yet|Meanwhile|However|Then|Moreover|Today|Eventually|Finally),? )?(?:the\s+)?$/i;

/** The name that opens a sentence as its subject; null where something else does. */
function topicOf(said: Said | null): Mention | null {
	if (!said) return null;
	const topic = nameAt(said, mainSubject(said.sentence));
	const isFirst = topic && first.test(said.text.slice(0, topic.start - said.start));
	return isFirst && things.includes(topic.kind) ? topic : null;
}

/** "It was Cox who drew the line", "it is said that". */
const isCleft = ({ text, start }: Said, at: number) =>
	/^it (?:is|was|has been|had been)\b[^,.]*\b(?:who|that|whose|which)\b/i.test(text.slice(at - start));

const settling = /^(?:sign|ratify|initial|conclude|denounce)$/;
/** Whether "it" is told to be an agreement: what is signed, or enters into force. */
function isAgreement({ sentence, text, start }: Said, at: number): boolean {
	const { words } = sentence;
	const { relation = '', head = -1 } = words[at] ?? {};
	const verb = words[head];
	const isPassive = dependentsBy(sentence, head, /^aux:pass$/).length > 0;
	if (relation === 'obj' || (relation === 'nsubj:pass' && isPassive)) return settling.test(verb?.lemma ?? '');
	const behind = text.slice((words[at]?.end ?? start) - start);
	return (
		relation === 'nsubj' && /^ (?:\w+ )?(?:entered|came|has been|is|was) (?:in|into) force\b/.test(behind)
	);
}

/** Whether a sentence goes on, in a clause of its own rank, about something else: "Peru left, and the bloc signed". */
const hasSecondSubject = ({ sentence }: Said) =>
	sentence.words.some(
		({ relation, head, tag }) =>
			/^nsubj/.test(relation) &&
			/^(?:NOUN|PROPN)$/.test(tag) &&
			/^(?:conj|parataxis)$/.test(sentence.words[head]?.relation ?? '')
	);

/** "The adoption of its charter led …": whether a word is of the subject that opens its sentence, and no other name stands before it. */
function isOfSubject(here: Said, at: number): boolean {
	const { sentence, mentions, start } = here;
	const main = mainSubject(sentence);
	const word = sentence.words[at];
	const isFirst = mentions.every(
		(one) => one.kind === 'date' || one.start < start || one.start >= (word?.start ?? 0)
	);
	return main >= 0 && isFirst && hangsOn(sentence.words, at, main);
}

/** "It" that opens a sentence, a date before it aside, and "its" in the subject there: the name that opens the one before. */
export const opening: Meaning = (at, here, { before }) => {
	const word = here.sentence.words[at];
	const isOpening =
		word &&
		(word.start === here.start ||
			opensAt(here, word.start) ||
			(word.text === 'its' && isOfSubject(here, at)));
	if (!word || !/^(?:Its|its|[Ii]t)$/.test(word.text) || !isOpening || isCleft(here, word.start)) return null;
	const topic = before && !hasSecondSubject(before) ? topicOf(before) : null;
	const isOfDeal = isAgreement(here, at) || isPartOfDeal(here.sentence.words[word.head]?.text ?? '');
	return isOfDeal && topic?.kind !== 'deal' ? null : topic;
};

/** Whether what a verb acts on or is said of may be meant by "it" as well: one thing, no name of a person. */
const hasThing = (said: Said, verb: number) =>
	dependentsBy(said.sentence, verb, /^(?:obj|xcomp|nsubj)$/).some((at) => {
		const word = said.sentence.words[at];
		return word !== undefined && /^NNP?$/.test(word.form) && at > verb && nameAt(said, at)?.kind !== 'person';
	});

/** "Finland kept conscription; in 2022 it signed": the name that is the subject of the clause before in its sentence. */
export const beside: Meaning = (at, here) => {
	const { sentence } = here;
	const { words } = sentence;
	const word = words[at];
	const main = mainSubject(sentence);
	const verb = words[main]?.head ?? -1;
	const own = words[word?.head ?? -1];
	if (!word || !/^it$/.test(word.text) || !/^nsubj/.test(word.relation) || !own || main < 0) return null;
	const isBeside = verb < at && /^(?:conj|parataxis)$/.test(own.relation) && own.head === verb;
	const isAlone = !words.some(
		({ relation, tag, head }, place) =>
			place > main &&
			place < at &&
			/^nsubj/.test(relation) &&
			/^(?:NOUN|PROPN)$/.test(tag) &&
			words[head]?.relation !== 'acl:relcl'
	);
	const topic = topicOf(here);
	if (!isBeside || !isAlone || !topic || isCleft(here, word.start)) return null;
	const acts = dependentsBy(sentence, word.head, /^obj$/).length > 0;
	return acts || !hasThing(here, verb) ? topic : null;
};

/** What agreements are called in general. */
const called =
	/\b(?:treat(?:y|ies)|agreements?|pacts?|accords?|conventions?|protocols?|charters?|declarations?|deals?|memorand(?:um|a)|contracts?|resolutions?|bills?|laws?|amendments?|acts?|documents?|texts?)\b/i;

/** "Peru signed it", "it entered into force": the one agreement named before, where no other is spoken of. */
export const agreement: Meaning = (at, here, { before, names }) => {
	const word = here.sentence.words[at];
	if (!word || !/^it$/i.test(word.text) || dependents(here.sentence, at).length > 0) return null;
	if (!isAgreement(here, at)) return null;
	const earlier = here.mentions.filter(({ end }) => end <= word.start);
	const deals = [...(before?.mentions ?? []), ...earlier].filter(({ kind }) => kind === 'deal');
	const unnamed = [before, { ...here, text: here.text.slice(0, word.start - here.start) }]
		.flatMap((said) => (said ? [blanked(said, deals)] : []))
		.join(' ');
	return called.test(unnamed) ? null : onlyOne(deals, names);
};
