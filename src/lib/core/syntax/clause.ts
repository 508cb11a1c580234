import { dependents, type ParsedSentence, type ParsedWord } from './sentence';

/** Words in a row, by their places; `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What hangs on the verb by a preposition, or a date without one: "to Islamabad", "last year". */
export interface Oblique {
	/** In lower case, "out of" with a blank; empty for none. */
	readonly preposition: string;
	/** With its preposition. */
	readonly stretch: Stretch;
}

/** Why a clause is not to be turned. */
export type Veto =
	| 'no verb'
	| 'no subject'
	| 'several subjects'
	| 'several objects'
	/** What the parser takes for the subject begins like an adverbial: "As in China, members …". */
	| 'odd subject';

/** The main clause of a sentence. Places are those of its words. */
export interface Clause {
	/** The main verb; in "is a state" the noun or adjective that "is" stands with. */
	readonly verb: number;
	readonly isCopular: boolean;
	readonly isPassive: boolean;
	/** The whole subject, without signs at its ends; null where there is none. */
	readonly subject: Stretch | null;
	/** The auxiliaries and "be" of a copular clause, in order. */
	readonly auxiliaries: readonly number[];
	readonly objects: readonly Stretch[];
	readonly obliques: readonly Oblique[];
	/** Empty where the clause can be turned, if the parser is sure enough of it. */
	readonly vetoes: readonly Veto[];
	/** How sure the parser is of the main verb and of what its subject is, the less sure of both; from 0 to 1. */
	readonly confidence: number;
}

/** Signs that no part of a clause begins or ends with. */
const isSign = (word: ParsedWord | undefined) => /^[,;:.–—-]+$/.test(word?.text ?? '');

/** The stretch of a word with all below it, but for signs at its ends. */
function stretchOf({ words }: ParsedSentence, top: number): Stretch {
	let [from, to] = [top, top + 1];
	const isBelow = (at: number) => {
		for (let up = at; up >= 0; up = words[up]?.head ?? -1) if (up === top) return true;
		return false;
	};
	while (from > 0 && isBelow(from - 1)) from--;
	while (to < words.length && isBelow(to)) to++;
	while (from < top && isSign(words[from])) from++;
	while (to > top + 1 && isSign(words[to - 1])) to--;
	return { from, to };
}

function obliqueOf(sentence: ParsedSentence, top: number): Oblique {
	const cases = dependents(sentence, top).filter((at) => sentence.words[at]?.relation === 'case');
	const [first = -1] = cases;
	const fixed =
		first < 0 ? [] : dependents(sentence, first).filter((at) => sentence.words[at]?.relation === 'fixed');
	const preposition = [...cases, ...fixed].sort((one, two) => one - two);
	return {
		preposition: preposition.map((at) => sentence.words[at]?.text.toLowerCase()).join(' '),
		stretch: stretchOf(sentence, top)
	};
}

/** Whether what stands before the head of a subject belongs before an adverbial. */
const isOdd = (sentence: ParsedSentence, subject: number) =>
	dependents(sentence, subject).some(
		(at) => at < subject && /^(?:case|mark|cc)$/.test(sentence.words[at]?.relation ?? '')
	);

function vetoesOf(sentence: ParsedSentence, verb: number): Veto[] {
	const { words } = sentence;
	const of = (pattern: RegExp) =>
		dependents(sentence, verb).filter((at) => pattern.test(words[at]?.relation ?? ''));
	const subjects = of(/^[nc]subj/);
	const checks: readonly (readonly [Veto, boolean])[] = [
		['no verb', of(/^cop$/).length === 0 && words[verb]?.tag !== 'VERB'],
		['no subject', subjects.length === 0],
		['several subjects', subjects.length > 1],
		['several objects', of(/^obj$/).length > 1 || of(/^[cx]comp/).length > 1],
		['odd subject', subjects.some((subject) => isOdd(sentence, subject))]
	];
	return checks.flatMap(([veto, holds]) => (holds ? [veto] : []));
}

/** The main clause of a sentence and whether it can be turned. Null for a sentence without words. */
export function clauseOf(sentence: ParsedSentence): Clause | null {
	const { words } = sentence;
	const verb = words.findIndex(({ head }) => head < 0);
	if (verb < 0) return null;
	const parts = dependents(sentence, verb);
	const of = (pattern: RegExp) => parts.filter((at) => pattern.test(words[at]?.relation ?? ''));
	const subjects = of(/^[nc]subj/);
	const [subjectWord = -1] = subjects;
	const subject = subjectWord < 0 ? null : stretchOf(sentence, subjectWord);
	const isCopular = of(/^cop$/).length > 0;
	return {
		verb,
		isCopular,
		isPassive: of(/^(?:nsubj|csubj|aux):pass$/).length > 0,
		subject,
		auxiliaries: of(/^(?:aux|cop)/),
		objects: of(/^i?obj$/).map((at) => stretchOf(sentence, at)),
		obliques: of(/^obl/).map((at) => obliqueOf(sentence, at)),
		vetoes: vetoesOf(sentence, verb),
		confidence: Math.min(words[verb]?.confidence ?? 0, words[subjectWord]?.confidence ?? 1)
	};
}
