import { dependentsBy, type ParsedSentence, type ParsedWord } from '../../syntax/sentence';
import { isBeforeSubject, partsOf, placesOf, predicateOf, subjectPlaces, tidied } from './kept';
import { ahead, joined, withoutSequels } from '../prompt/wording';
import { baseOfPast } from '../../text/lexicon/verbs';
import { acts } from '../lexicon/worth';
import type { Statement } from './statement';

/** Gives the words at places of a sentence as the text has them. */
export type Say = (places: readonly number[]) => string;

/** What a name is mostly called by: "Nixon" of "Richard Nixon's". */
const lastWord = (name: string) =>
	name
		.replace(/['’]s$/, '')
		.split(' ')
		.at(-1) ?? name;
const isPronoun = (word: ParsedWord | undefined) => /^PRP/.test(word?.form ?? '');

/** Says the words of a sentence in the words of its text (masked): what stands together there stands together here, and `instead` of some words others are said: of a pronoun the first time. */
export function sayFrom(
	masked: string,
	{ words }: ParsedSentence,
	instead: ReadonlyMap<number, string>
): Say {
	return (places) => {
		const told = new Set<string>();
		return places
			.filter((at) => instead.get(at) !== '')
			.map((at, index, said) => {
				const [word, before] = [words[at], words[at - 1]];
				const own = masked.slice(word?.start, word?.end);
				const other = instead.get(at);
				const bearer = lastWord(other ?? own);
				const text =
					other !== undefined && !isPronoun(word) ? other : told.has(bearer) ? own : (other ?? own);
				told.add(bearer);
				const isGlued = said[index - 1] === at - 1 && before?.end === word?.start;
				return index === 0 || isGlued ? text : ` ${text}`;
			})
			.join('')
			.replace(/\u2060/g, '');
	};
}

/** A base that the rules for endings got wrong: "acced" for "accede". */
const baseOf = (lemma: string) => (!acts.has(lemma) && acts.has(`${lemma}e`) ? `${lemma}e` : lemma);

/** The base of a past that the parser took for a present and its own base: "swore", but not "found", which may be one. */
const baseOfMisread = (said: string) => {
	const base = acts.has(said) ? undefined : baseOfPast.get(said);
	return base === said ? undefined : base;
};

const supports: Readonly<Record<string, string>> = { VBD: 'did', VBP: 'do', VBZ: 'does' };

/** Other adjectives that open a sentence are mostly of a nation: "European governments". */
const plainOpening =
	/^(?:Many|Several|Some|Other|Most|Few|Such|More|Former|New|Local|Senior|Both|All|Last|First|Recent|Foreign|Scientific|Political|Economic|Military|Diplomatic|International|National|Federal|Regional|Nuclear|Religious|Public|Private|Legal|Commercial|Environmental|Civil|Early|Young|Old|Major|Key|Joint|Further|Previous)\b(?! \p{Lu})/u;
/** No nation's adjective ends so: "Initial discussions", "Massive protests". */
const ofNoNation = /(?:[^n]al|ive|ous|ful|less|[^sw]ed|ing|ary|ory|able|ible|ther)$/;
/** "New START", "First Lady". */
const twoNames = /^(?:New|First|Last|Red|Central|Royal|Imperial|Continental) \p{Lu}/u;
/** "Government of Pakistan" is a name however the parser takes it. */
const titled = /^\p{Lu}\p{Ll}+ of \p{Lu}/u;

/** A subject as it stands within a question: "The Chief" becomes "the Chief". */
function inside({ sentence, subject }: Statement, places: readonly number[], say: Say): string {
	const first = sentence.words[places[0] ?? subject];
	const words = withoutSequels(say(places));
	const isSaidInstead = !words.startsWith(first?.text ?? '');
	const isName =
		isSaidInstead ||
		first?.tag === 'PROPN' ||
		(first?.tag === 'ADJ' && !plainOpening.test(words) && !ofNoNation.test(first.text)) ||
		/^\p{Lu}{2}/u.test(words) ||
		titled.test(words) ||
		twoNames.test(words);
	return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The subject in the words of the text, as it stands within a question. */
export function subjectWords(statement: Statement, say: Say): string {
	return inside(statement, subjectPlaces(statement), say);
}

/** Words that lead back to what was told before. */
const backward =
	/^(?:same|this|that|these|those|such|it|its|they|them|their|later|earlier|before|ago|following|previous|preceding|next|latter|former|meantime)$/i;

/** What weighs a sentence, or tells what comes behind closer: "of greater significance", "at mid-decade". */
const weighs = /^(?:of|mid-decade)$/i;

/** And this: what came of it is told, not of what. */
const tying =
	/^(?:as a (?:result|consequence)|in (?:addition|response|return|turn|contrast|particular)|at the same time)$/i;

/** Whether what opens a sentence only ties it to the one before: "in the same connection", "four days later". */
const leadsBack = ({ words }: ParsedSentence, places: readonly number[]) =>
	places.some((at) => backward.test(words[at]?.text ?? '')) ||
	tying.test(places.map((at) => words[at]?.text).join(' ')) ||
	[places[0], places.at(-1)].some((at) => weighs.test(words[at ?? -1]?.text ?? ''));

/** What opens the sentence before the subject, as it stands at the end of a question: "in Geneva". Other clauses and words are not of it. */
function openingOf(statement: Statement, without: readonly number[], say: Say): string {
	const { sentence } = statement;
	return partsOf(statement)
		.filter((at) => isBeforeSubject(statement, at))
		.filter((at) => dependentsBy(sentence, at, /^case$/).length > 0)
		.filter((at) => !leadsBack(sentence, placesOf(sentence, at)))
		.map((at) => {
			const words = say(placesOf(sentence, at).filter((one) => !without.includes(one)));
			return words.charAt(0).toLowerCase() + words.slice(1);
		})
		.join(' ');
}

/** Behind another clause the opening would be of that: "announced that the USSR had begun to build … in 1967". */
function placedOpening(statement: Statement, without: readonly number[], say: Say): string {
	const { sentence, verb } = statement;
	const opening = openingOf(statement, without, say);
	const isOfOther = predicateOf(statement, without).some((at) => {
		const { tag, relation = '' } = sentence.words[at] ?? {};
		return at > verb && tag === 'VERB' && /^(?:ccomp|acl|advcl|parataxis)/.test(relation);
	});
	return isOfOther && opening !== '' ? `${ahead}${opening}` : opening;
}

/** In a question that stands alone nothing has come after what "had" happened: "had Smith declared" asks as "did Smith declare". */
export const isPluperfect = ({ sentence, auxiliaries }: Statement) =>
	auxiliaries.length === 1 && sentence.words[auxiliaries[0] ?? -1]?.text === 'had';

/**
 * The statement turned, for a question word to stand before: "did Russia drop its embargo", "was the treaty signed in Geneva". `without`
 * are the places of what the question asks for.
 */
export function turned(statement: Statement, without: readonly number[], say: Say): string {
	const { sentence, verb, auxiliaries } = statement;
	const { form = '', lemma = '' } = sentence.words[verb] ?? {};
	const wasBefore = isPluperfect(statement);
	const [first, ...others] = wasBefore ? [] : auxiliaries;
	/* "Tore" may be read as a present, but it is none. */
	const said = sentence.words[verb]?.text.toLowerCase() ?? '';
	const misread = form === 'VBP' ? baseOfMisread(said) : undefined;
	const isPast = misread !== undefined || (form === 'VBP' && said !== lemma);
	const support = isPast || wasBefore ? 'did' : (supports[form] ?? '');
	const fronted = first === undefined ? support : say([first]).toLowerCase();
	const predicate = [...predicateOf(statement, without), ...others].sort((one, two) => one - two);
	const at = predicate.indexOf(verb);
	const before = predicate.slice(0, at);
	const isWhen = sentence.words[before[0] ?? -1]?.tag === 'ADP';
	const words =
		first === undefined
			? joined(
					isWhen ? '' : say(before),
					misread ?? baseOf(lemma),
					say(predicate.slice(at + 1)),
					isWhen ? say(before) : ''
				)
			: say(predicate);
	return joined(fronted, subjectWords(statement, say), words, placedOpening(statement, without, say));
}

/** What is said of the subject, for a question word to stand in its place: "visited France in 1996". */
export function unturned(statement: Statement, without: readonly number[], say: Say): string {
	const places = [...predicateOf(statement, without), ...statement.auxiliaries].sort((one, two) => one - two);
	return joined(say(places), placedOpening(statement, without, say));
}

/** Whether another clause that can stand alone comes between what opens a sentence and the subject: it opens that one. */
const isOfClauseBefore = ({ sentence, subject }: Statement, top: number) =>
	sentence.words.some(
		({ form, relation }, at) =>
			at > top && at < subject && /^VB[DPZ]$/.test(form) && /^(?:root|conj|parataxis|ccomp)$/.test(relation)
	);

/** The statement as it is, with a capital: "Russia dropped its embargo in 2014". */
export function stated(statement: Statement): readonly number[] {
	const { sentence, auxiliaries } = statement;
	const opening = partsOf(statement).filter(
		(at) =>
			isBeforeSubject(statement, at) &&
			!/^W/.test(sentence.words[at]?.form ?? '') &&
			!isOfClauseBefore(statement, at) &&
			!leadsBack(sentence, placesOf(sentence, at))
	);
	const places = [
		...opening.flatMap((at) => placesOf(sentence, at)),
		...subjectPlaces(statement),
		...auxiliaries,
		...predicateOf(statement, [])
	];
	return tidied(sentence, places);
}
