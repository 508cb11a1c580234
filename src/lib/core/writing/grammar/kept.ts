import { dependents, dependentsBy, type ParsedSentence } from '../../syntax/sentence';
import { needingDeed } from '../cold/lexicon/needing';
import { firstBelow } from './firstBelow';
import type { Statement } from './statement';
import { verblessIn } from './verbless';

/** What hangs on a verb and is about another matter than its clause. */
const otherMatter = /^(?:cc|conj|parataxis|discourse|mark|dep|list|orphan)$/;
/** Words that only tie a clause to the one before. */
const ties =
	/^(?:however|moreover|therefore|consequently|nevertheless|meanwhile|furthermore|thus|hence|then|also|too|finally|eventually|similarly|likewise|instead|indeed)$/i;

/** Whether a word only ties its clause to the one before. */
export const isTie = (text: string) => ties.test(text);
const loose = /^[,;:–—-]+$/;

const isSign = ({ words }: ParsedSentence, at: number) => words[at]?.tag === 'PUNCT';

/** Whether a comma, an opening bracket or a dash stands before what hangs on a word; what closes an aside before it sets nothing off. */
function isSetOff(sentence: ParsedSentence, top: number): boolean {
	const before = firstBelow(sentence, top) - 1;
	return isSign(sentence, before) && !/^[)\]"”“’]$/.test(sentence.words[before]?.text ?? '');
}

/** Whether more stand beside a word: what the parser takes for a closer name may then be the second of a list. */
const isList = (sentence: ParsedSentence, top: number) => dependentsBy(sentence, top, /^conj$/).length > 0;

/** Between signs, what a name is called more closely: a question that has the name does without. */
function isCloser(sentence: ParsedSentence, top: number): boolean {
	return (
		/^(?:appos|acl|parataxis)/.test(sentence.words[top]?.relation ?? '') &&
		isSetOff(sentence, top) &&
		!isList(sentence, top)
	);
}

/** What stands beside another after what that is called more closely, without an "and": it goes on with the closer name's list. */
function isOfCloser(sentence: ParsedSentence, top: number, at: number): boolean {
	const [closer] = dependents(sentence, top).filter((one) => isCloser(sentence, one));
	const [beside] = dependentsBy(sentence, top, /^conj$/);
	return (
		closer !== undefined &&
		beside !== undefined &&
		closer < beside &&
		beside <= at &&
		sentence.words[at]?.relation === 'conj' &&
		sentence.words[firstBelow(sentence, beside)]?.tag !== 'CCONJ'
	);
}

function below(sentence: ParsedSentence, top: number): readonly number[] {
	const parts = dependents(sentence, top).filter(
		(at) => !isCloser(sentence, at) && !isOfCloser(sentence, top, at)
	);
	return [top, ...parts.flatMap((at) => below(sentence, at))];
}

/** Places outside brackets: what stands in them says a name otherwise or adds a word, however the parser hangs it. */
function unbracketed({ words }: ParsedSentence, places: readonly number[]): readonly number[] {
	let depth = 0;
	const inside = new Set<number>();
	words.forEach(({ text }, at) => {
		if (text === '(') depth++;
		if (depth > 0 || text === ')') inside.add(at);
		if (text === ')') depth = Math.max(0, depth - 1);
	});
	return depth === 0 ? places.filter((at) => !inside.has(at)) : places.filter((at) => !isRound(words[at]));
}

const isRound = (word: ParsedSentence['words'][number] | undefined) => /^[()]$/.test(word?.text ?? '');

/** Places in order, without signs at their ends and without commas that lost a neighbour. */
export function tidied(sentence: ParsedSentence, places: readonly number[]): readonly number[] {
	const gone = verblessIn(sentence);
	const kept = new Set(unbracketed(sentence, places).filter((at) => !gone.has(at)));
	const isLoose = (at: number) =>
		loose.test(sentence.words[at]?.text ?? '') && !(kept.has(at - 1) && kept.has(at + 1));
	const held = [...kept].sort((one, two) => one - two).filter((at) => !isLoose(at));
	while (/^[,;:.!?–—-]+$/.test(sentence.words[held[held.length - 1] ?? -1]?.text ?? '')) held.pop();
	return held;
}

/** The places of a word and all below it that a question keeps. */
export function placesOf(sentence: ParsedSentence, top: number): readonly number[] {
	return tidied(sentence, below(sentence, top));
}

/** "Voted on Jan 10, 1781, to establish": the comma is the date's; what they voted for is of the clause. */
function isDeedBehindDate({ words }: ParsedSentence, top: number): boolean {
	const { form, head = -1 } = words[top] ?? {};
	const first = words.findIndex(
		({ head: on, relation, text }) => on === top && relation === 'mark' && text === 'to'
	);
	const isBehindDate = words[first - 1]?.text === ',' && /^\d{4}$/.test(words[first - 2]?.text ?? '');
	return form === 'VB' && isBehindDate && needingDeed.test(words[head]?.lemma ?? '');
}

/** Whether a word is what the one whom a verb acts on is told to do: "ordered the commander, Taylor, to move". */
export const isBidden = ({ sentence, verb }: Pick<Statement, 'sentence' | 'verb'>, top: number) =>
	sentence.words[top]?.form === 'VB' &&
	/^(?:advcl|xcomp)/.test(sentence.words[top]?.relation ?? '') &&
	needingDeed.test(sentence.words[verb]?.lemma ?? '');

function isOfClause({ sentence, verb }: Statement, top: number): boolean {
	const { relation = '', text = '' } = sentence.words[top] ?? {};
	const plain = relation.replace(/:.*/, '');
	if (/^(?:nsubj|aux|cop|punct)/.test(relation) || otherMatter.test(plain)) return false;
	if (plain === 'advcl')
		return (
			top > verb &&
			(!isSetOff(sentence, top) || isDeedBehindDate(sentence, top) || isBidden({ sentence, verb }, top))
		);
	if (
		plain === 'obl' &&
		isSetOff(sentence, top) &&
		/^with$/i.test(sentence.words[firstBelow(sentence, top)]?.text ?? '')
	)
		return false;
	return plain !== 'advmod' || !ties.test(text);
}

/** The subject's places, without what its noun hangs on by where it stands in the clause before: "of the goals, which were met". */
export function subjectPlaces({ sentence, subject }: Statement): readonly number[] {
	const cases = dependentsBy(sentence, subject, /^case$/);
	return placesOf(sentence, subject).filter((at) => !cases.includes(at));
}

/** What hangs on the verb and belongs to its statement: the heads, in order, without subject, auxiliaries and signs. */
export function partsOf(statement: Statement): readonly number[] {
	return dependents(statement.sentence, statement.verb).filter((at) => isOfClause(statement, at));
}

/** "to supply", right behind the verb. */
function isInfinitive({ sentence, verb }: Statement, at: number): boolean {
	const { relation = '', form } = sentence.words[at] ?? {};
	return relation === 'xcomp' || (relation === 'advcl' && form === 'VB' && at <= verb + 3);
}

/** What hangs on the verb, or on one that it needs to be whole: "agreed to supply six submarines". */
export function reachOf(statement: Statement): readonly number[] {
	const { sentence } = statement;
	const parts = partsOf(statement);
	const inner = parts
		.filter((at) => sentence.words[at]?.tag === 'VERB' && isInfinitive(statement, at))
		.flatMap((at) => dependents(sentence, at));
	return [...parts, ...inner];
}

/** Whether a part stands between signs before the verb: "The union, with its 193 states, has its seat in …". */
function isAside({ sentence, verb }: Statement, top: number): boolean {
	return top < verb && isSetOff(sentence, top);
}

/**
 * The places of all that is said of the subject, the verb among them, but for those to leave out: auxiliaries and what stands before
 * the subject aside.
 */
export function predicateOf(statement: Statement, without: readonly number[]): readonly number[] {
	const { sentence, verb } = statement;
	const inner = dependents(sentence, verb).filter((at) => isSign(sentence, at) && at > verb);
	const heads = partsOf(statement).filter((at) => !isBeforeSubject(statement, at) && !isAside(statement, at));
	const places = [verb, ...heads.flatMap((at) => below(sentence, at)), ...inner];
	return tidied(
		sentence,
		places.filter((at) => !without.includes(at))
	);
}

/** Whether a part stands in the opening of the sentence: "In 1994, …". */
export function isBeforeSubject({ subject, sentence, verb }: Statement, top: number): boolean {
	const start = firstBelow(sentence, subject);
	return top < start && top < verb;
}
