import { isInItsPlace, isOnlyVerb } from './bearing';
import { dependentsBy, type ParsedSentence, type ParsedWord } from '../../syntax/sentence';

/** A clause that says who did what, fit to be turned into a question. Numbers are places of words in the sentence. */
export interface Statement {
	readonly sentence: ParsedSentence;
	/** The verb; in "is a state" what "is" stands with. */
	readonly verb: number;
	readonly isCopular: boolean;
	/** Whether somebody says so in the sentence: "Kofi Annan said that …". */
	readonly isClaimed: boolean;
	/** The head of the subject; the subject itself may stand in the clause before, or be what a relative clause is about. */
	readonly subject: number;
	/** In order; the first is finite. Of two verbs that share theirs the second has those of the first. */
	readonly auxiliaries: readonly number[];
	/** How likely verb, subject and auxiliaries are right as a whole, from 0 to 1. */
	readonly confidence: number;
}

const finite = /^(?:VBD|VBP|VBZ|MD)$/;
const isVerb = (word: ParsedWord | undefined) => word?.tag === 'VERB' || word?.tag === 'AUX';
/** A clause behind one of these tells what was so; behind "if" or "unless" it may never have been. */
const telling = /^(?:when|after|before|while|since|because|although|though|as|once|until)$/;
/** What stands behind one of these is told as so, by whoever says it. */
const claiming =
	/^(?:say|state|note|add|explain|announce|confirm|report|believe|recall|acknowledge|declare|stress|emphasize|tell|argue|warn|know|show|claim|reveal|indicate|point|mention|observe|underline|affirm|reaffirm)$/;
/** From here on an arc is believed where the places of the words bear it out, and then so much. */
const [likely, borneOut] = [0.4, 0.7];
const relatives = /^(?:which|who)$/;

/** Whether a clause at this verb states something: the main one, one beside it, or one that tells when or about whom. */
function isTelling(sentence: ParsedSentence, verb: number): boolean {
	const { words } = sentence;
	const { relation = '', head = -1 } = words[verb] ?? {};
	const marks = dependentsBy(sentence, verb, /^(?:mark|advmod)$/).map(
		(at) => words[at]?.text.toLowerCase() ?? ''
	);
	switch (relation.replace(/:.*/, '')) {
		case 'root':
		case 'parataxis':
			return true;
		case 'ccomp':
			return claiming.test(words[head]?.lemma ?? '') && isTelling(sentence, head);
		case 'conj':
			return isVerb(words[head]) || dependentsBy(sentence, head, /^cop$/).length > 0
				? isTelling(sentence, head)
				: false;
		case 'advcl':
			return marks.some((mark) => telling.test(mark)) && isTelling(sentence, head);
		case 'acl':
			return relation === 'acl:relcl';
		default:
			return false;
	}
}

/** "Peru left, and in May 1973 Barrow and Williams put …": a noun right before the verb is its subject, whatever the parser hangs it on. */
function hasLostSubject(sentence: ParsedSentence, verb: number): boolean {
	const first = Math.min(verb, ...dependentsBy(sentence, verb, /^(?:aux|cop)/));
	const { tag = '', head = -1 } = sentence.words[first - 1] ?? {};
	return /^(?:PROPN|NOUN)$/.test(tag) && head !== verb;
}

/** The subject of a verb: its own, that of the verb beside it, or the noun that its relative clause is about. */
function subjectOf(sentence: ParsedSentence, verb: number): number | null {
	const { words } = sentence;
	const own = dependentsBy(sentence, verb, /^nsubj/);
	const [first] = own;
	const { relation = '', head = -1 } = words[verb] ?? {};
	if (own.length > 1) return null;
	if (first !== undefined) {
		if (!relatives.test(words[first]?.text.toLowerCase() ?? ''))
			return relation === 'acl:relcl' ? null : first;
		const isAside = /^[,(]$/.test(words[first - 1]?.text ?? '');
		return relation === 'acl:relcl' && isAside ? head : null;
	}
	return relation === 'conj' && head >= 0 && !hasLostSubject(sentence, verb)
		? subjectOf(sentence, head)
		: null;
}

/** The auxiliaries of a verb, or those it shares with the verb it stands beside: "was signed in 1994 and ratified in 1996". */
function auxiliariesOf(sentence: ParsedSentence, verb: number): readonly number[] {
	const own = dependentsBy(sentence, verb, /^(?:aux|cop)/);
	const { relation = '', head = -1, form } = sentence.words[verb] ?? {};
	const isShared =
		own.length === 0 &&
		relation === 'conj' &&
		form === sentence.words[head]?.form &&
		!finite.test(form ?? '');
	return isShared ? auxiliariesOf(sentence, head) : own;
}

/** Nothing and nobody has this done to it: "was signed in 1990 and came into force in 1991". */
const ownDoing = /^(?:come|become|remain|last|expire|lapse|collapse|fall|die|go|rise|cease|disappear)$/;

/** "Was adopted in 1967 and abandoned in 1985": without an object nobody knows whether the second did it or had it done. */
function isOpenVoice(sentence: ParsedSentence, verb: number): boolean {
	const { relation = '', head = -1, form, lemma = '' } = sentence.words[verb] ?? {};
	const own = dependentsBy(sentence, verb, /^(?:nsubj|aux|obj|xcomp|ccomp)/);
	const [where] = dependentsBy(sentence, verb, /^obl/);
	const isOwn = ownDoing.test(lemma) || (lemma === 'enter' && sentence.words[where ?? -1]?.lemma === 'force');
	return (
		!isOwn &&
		relation === 'conj' &&
		form === 'VBD' &&
		own.length === 0 &&
		dependentsBy(sentence, head, /^aux:pass$/).length > 0
	);
}

/** "The bank, which lent the money, closed": the verb behind the second comma takes the subject up again, however unsure the parser is. */
function isResumed(sentence: ParsedSentence, verb: number, subject: number): boolean {
	const { words } = sentence;
	const [relative] = dependentsBy(sentence, subject, /^acl:relcl$/);
	const first = Math.min(verb, ...dependentsBy(sentence, verb, /^(?:aux|cop)/));
	return relative !== undefined && relative < verb && words[first - 1]?.text === ',';
}

/** Whether a word is one of a relation or hangs on one. */
function isWithin({ words }: ParsedSentence, at: number, relation: string): boolean {
	for (let up = at; up >= 0; up = words[up]?.head ?? -1) if (words[up]?.relation === relation) return true;
	return false;
}

/** How sure a word's arc is, by the parser and by where it stands. */
function arcOf(
	sentence: ParsedSentence,
	verb: number,
	{ at, subject }: { readonly at: number; readonly subject: number }
): number {
	const sure = sentence.words[at]?.confidence ?? 0;
	if (at === subject && isResumed(sentence, verb, at)) return 1;
	const isBorneOut =
		sure >= likely &&
		((at === subject && isInItsPlace(sentence, at, verb)) || (at === verb && isOnlyVerb(sentence, at)));
	return isBorneOut ? Math.max(sure, borneOut) : sure;
}

/** What a verb acts on; "an order directing" is one thing, however the parser takes what tells more of it. */
const objectsOf = (sentence: ParsedSentence, verb: number) =>
	dependentsBy(sentence, verb, /^obj$/).filter(
		(at) => !(/ing$/.test(sentence.words[at]?.text ?? '') && sentence.words[at - 1]?.relation === 'obj')
	);

function statementAt(sentence: ParsedSentence, verb: number): Statement | null {
	const { words } = sentence;
	const subject = subjectOf(sentence, verb);
	if (subject === null || !isTelling(sentence, verb)) return null;
	const auxiliaries = auxiliariesOf(sentence, verb);
	const isCopular = dependentsBy(sentence, verb, /^cop$/).length > 0;
	const isFinite = finite.test(words[auxiliaries[0] ?? verb]?.form ?? '');
	if (!isFinite || (!isCopular && words[verb]?.tag !== 'VERB')) return null;
	/* "Is to be in force": what is to be is no fact, and a question would lose its "to". */
	if (dependentsBy(sentence, verb, /^mark$/).some((at) => words[at]?.text === 'to')) return null;
	if (dependentsBy(sentence, verb, /^(?:expl|csubj|dep|vocative)/).length > 0) return null;
	if (objectsOf(sentence, verb).length > 1 || isOpenVoice(sentence, verb)) return null;
	const arcs = [verb, ...dependentsBy(sentence, verb, /^(?:nsubj|aux|cop)/)].map((at) =>
		arcOf(sentence, verb, { at, subject })
	);
	const isClaimed = isWithin(sentence, verb, 'ccomp');
	return { sentence, verb, isCopular, isClaimed, subject, auxiliaries, confidence: Math.min(...arcs) };
}

/** All that a sentence states in clauses that can be turned, in order. */
export function statementsOf(sentence: ParsedSentence): readonly Statement[] {
	return sentence.words.flatMap((_, at) => statementAt(sentence, at) ?? []);
}
