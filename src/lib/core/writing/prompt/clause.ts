import { dependents, type ParsedSentence } from '../../syntax/sentence';
import type { Span } from '../../text/article';
import { baseOfPast } from '../../text/lexicon/verbs';
import { isAddition, isAside } from '../grammar/asides';

/** A sentence as its rules see it: where it stands, its text, its words and their grammar. */
interface Said extends Span {
	readonly text: string;
	readonly sentence: ParsedSentence;
}

/** A sentence that begins so waits for its main clause, or leans on the sentence before. */
const dependent = /^(?:which|who|whom|whose|where|and|or|nor|yet|so|either|neither|["'])/iu;
/** What no whole sentence of plain words has. */
const odd = /[:;•→=]|\s[–—-]\s|[—]|, and [^,]*, (?:who|which|where)\b[^,]*$/u;
/** So many words are read at a glance; so many in one breath. */
const words = { comfortable: 28, most: 32, cut: 60 } as const;

const isFinite = (form = '') => /^(?:VBD|VBP|VBZ|MD)$/.test(form);

/** Whether a verb has its own subject and a form that carries a clause. */
function carries(sentence: ParsedSentence, verb: number): boolean {
	const parts = dependents(sentence, verb).map((at) => sentence.words[at]);
	const auxiliaries = parts.filter((word) => /^(?:aux|cop)/.test(word?.relation ?? ''));
	return (
		parts.some((word) => /^[nc]subj/.test(word?.relation ?? '')) &&
		(isFinite(sentence.words[verb]?.form) || auxiliaries.some((word) => isFinite(word?.form)))
	);
}

/** Whether a stretch is carried by the one verb that all of it hangs on. */
function isCarried(sentence: ParsedSentence, { start, end }: Span): boolean {
	const within = (at: number) => {
		const word = sentence.words[at];
		return word !== undefined && word.start >= start && word.end <= end;
	};
	const tops = sentence.words.flatMap((word, at) =>
		within(at) && !within(word.head) && !/^(?:PUNCT|CCONJ)$/.test(word.tag) ? [at] : []
	);
	return tops.length === 1 && carries(sentence, tops[0] as number);
}

/** Whether the verb that a whole sentence hangs on is finite, or has a helping verb that is; `within` a stretch of it. */
function hasFiniteRoot({ words }: ParsedSentence, within: Span): boolean {
	const root = words.findIndex(({ head }) => head < 0);
	const { start = -1 } = words[root] ?? {};
	return (
		start >= within.start &&
		start < within.end &&
		words.some(
			({ form, head, relation }, at) =>
				isFinite(form) && (at === root || (head === root && /^(?:aux|cop)/.test(relation)))
		)
	);
}

/** "Lord Soames, who had been appointed governor, landed in Salisbury": the parser takes a past behind an aside for a participle. */
const hasPastBehindAside = ({ words }: ParsedSentence): boolean =>
	words.some(
		({ text, form }, at) =>
			!isFinite(form) &&
			baseOfPast.has(text) &&
			words[at - 1]?.text === ',' &&
			words.slice(0, at - 1).some((word) => word.text === ',')
	);

/** Behind one of these a verb carries a clause that only adds to another. */
const adding = /^(?:W|IN)/;

/** Whether the first verb of a stretch that carries a clause has its subject there: "on 6 March it became the first". */
function opensWithClause(sentence: ParsedSentence, { start, end }: Span): boolean {
	const inside = (at: number) => {
		const word = sentence.words[at];
		return word !== undefined && word.start >= start && word.end <= end;
	};
	const first = sentence.words.findIndex(({ form }, at) => inside(at) && isFinite(form));
	const { relation = '', head = -1 } = sentence.words[first] ?? {};
	const verb = /^(?:aux|cop)/.test(relation) ? head : first;
	const subject = dependents(sentence, verb).find((at) => /^nsubj/.test(sentence.words[at]?.relation ?? ''));
	const isBound = sentence.words.some(
		({ form, relation: as }, at) =>
			inside(at) && at < first && ((/^W/.test(form) && as !== 'det') || (as === 'mark' && adding.test(form)))
	);
	return subject !== undefined && inside(subject) && subject < first && !isBound;
}

/** A text with blanks for what stands in round brackets: a question does without. */
const unbracketed = (text: string) => text.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length));

const lengthOf = (text: string) =>
	unbracketed(text)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Where the part of a sentence between semicolons or colons begins that has the mark, and where parts may end. */
function boundsOf(
	{ start, end, text, sentence }: Said,
	mark: Span
): { readonly from: number; readonly ends: readonly number[] } {
	const signs = [...unbracketed(text).matchAll(/[;:](?=\s)/g)].map(({ index }) => start + index);
	const before = signs.filter((at) => at < mark.start).at(-1);
	const from =
		before === undefined
			? start
			: before + 1 + (/^\s*/.exec(text.slice(before + 1 - start))?.[0].length ?? 0);
	const last = signs.find((at) => at >= mark.end) ?? start + text.slice(0, end - start).trimEnd().length;
	const commas = sentence.words.flatMap((word, at) =>
		word.text === ',' && word.start >= mark.end && word.start < last && isAddition(sentence, at, last)
			? [word.start]
			: []
	);
	return { from, ends: [...commas, last] };
}

/** A stretch without the asides between commas that have no mark, the longest first, until it is short. */
function withoutAsides({ sentence, text, start }: Said, whole: Span, mark: Span): readonly Span[] {
	const commas = sentence.words.flatMap(({ text: sign, start: at }, place) =>
		sign === ',' && at > whole.start && at < whole.end ? [place] : []
	);
	const asides = commas
		.flatMap((first, index) => commas.slice(index + 1).map((second) => ({ first, second })))
		.filter(({ first, second }) => isAside(sentence, first, second))
		.map(({ first, second }) => ({
			start: sentence.words[first]?.start ?? 0,
			end: sentence.words[second]?.end ?? 0
		}))
		.filter((aside) => aside.end <= mark.start || aside.start >= mark.end)
		.sort((one, two) => two.end - two.start - (one.end - one.start));
	let runs: readonly Span[] = [whole];
	for (const aside of asides) {
		if (
			lengthOf(runs.map((run) => text.slice(run.start - start, run.end - start)).join(' ')) <=
			words.comfortable
		)
			break;
		runs = runs.flatMap((run) =>
			aside.start >= run.start && aside.end <= run.end
				? [
						{ start: run.start, end: aside.start },
						{ start: aside.end, end: run.end }
					]
				: [run]
		);
	}
	return runs;
}

/**
 * A sentence around a mark, as stretches of the text: between semicolons, up to where something begins that only adds to it, without
 * asides where it is long. Null where it is too long to be read in one breath or does not stand by itself.
 */
export function sentenceAround(said: Said, mark: Span): readonly Span[] | null {
	const { sentence, text, start } = said;
	const { from, ends } = boundsOf(said, mark);
	const wordsOf = (runs: readonly Span[]) =>
		runs.map((run) => text.slice(run.start - start, run.end - start)).join(' ');
	/* What an author wrote as a sentence is one, whatever the parser made of it; so is what stands before or behind its semicolon. */
	const hasVerb = hasFiniteRoot(sentence, said) || hasPastBehindAside(sentence);
	const whole = hasVerb ? start + text.slice(0, said.end - start).trimEnd().length : -1;
	const isSign = (at: number) => /[;:]/.test(text[at - start] ?? '');
	/* "1960: seventeen states join": when it was stands before the colon. */
	const isDated = /\d/.test(text.slice(0, from - start)) && !hasFiniteRoot(sentence, { start, end: from });
	const isPart = (end: number) =>
		(from === start &&
			isSign(end) &&
			hasFiniteRoot(sentence, { start, end }) &&
			!(
				text[end - start] === ':' &&
				sentence.words.some((word) => word.end === end && /^(?:VERB|AUX|ADP)$/.test(word.tag))
			)) ||
		(from > start &&
			!isDated &&
			(isSign(end) || end === ends[ends.length - 1]) &&
			opensWithClause(sentence, { start: from, end }));
	const sound = (isDated ? [] : ends)
		.filter(
			(end) => isCarried(sentence, { start: from, end }) || (from === start && end === whole) || isPart(end)
		)
		.map((end) => withoutAsides(said, { start: from, end }, mark))
		.filter(
			(runs) =>
				!dependent.test(wordsOf(runs)) && !odd.test(unbracketed(wordsOf(runs)).replace(/\s{2,}/g, ' '))
		)
		.map((runs) => ({ runs, length: lengthOf(wordsOf(runs)) }));
	const comfortable = sound.filter(({ length }) => length <= words.comfortable).at(-1);
	const best = comfortable ?? sound[0];
	if (best && best.length <= words.most) return best.runs;
	const all = { start, end: whole };
	return hasVerb &&
		!dependent.test(wordsOf([all])) &&
		!odd.test(unbracketed(wordsOf([all])).replace(/\s{2,}/g, ' ')) &&
		lengthOf(text) <= words.cut
		? [all]
		: null;
}
