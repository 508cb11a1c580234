import type { Mention } from '../../extraction/mention';
import type { ParsedSentence } from '../../syntax/sentence';
import type { Token } from '../../text/article';
import {
	apposedAt,
	closerAt,
	isBare,
	isVerb,
	kindsOf,
	nameBefore,
	ownedAt,
	range,
	type Words
} from './closer';

const finite = /^(?:VB[DZP]|MD)$/;
/** In a part with fewer words nothing is told. */
const fewest = 5;
/** What is behind one of these may never have been, or is only said. */
const doubtful = /^(?:if|unless|whether|had|were|should|nor|neither|not|only|as)$/i;
const claimed =
	/^(?:say|claim|argue|believe|think|hope|fear|warn|predict|suggest|allege|suspect|imagine|expect|insist|maintain|doubt)$/;
const conjunction = /^(?:and|but|while|whereas)$/;
const leaving =
	/^(?:which|who|whom|whose|where|when|while|after|before|although|though|because|as|since|until|whereas|despite|with)$/;

const tying = /^(?:with|in|of|to|under|for|by|from|without|at|on|through)$/;
const pointer = /^(?:whom|which|whose)$/;

const leading = /^(?:who|which|whom|whose|where|that)$/;

/** A stretch of a sentence by the places of its words: from the first to before the last. */
type Stretch = readonly [number, number];

const hasVerb = (words: Words, [from, to]: Stretch) =>
	words.slice(from, to).some(({ form }) => finite.test(form));

/** Which words stand in brackets. */
function bracketed(words: Words): readonly boolean[] {
	let depth = 0;
	return words.map(({ text }) => {
		if (text === '(') depth++;
		if (text === ')') depth--;
		return depth > 0;
	});
}

/** The stretches between semicolons and colons; none where a colon stands behind what is said or meant. */
function stretchesOf(words: Words): readonly Stretch[] {
	const inside = bracketed(words);
	const isSign = (text: string, at: number) =>
		text === ';' || (text === ':' && hasVerb(words, [at, words.length]));
	const signs = words.flatMap(({ text }, at) => (isSign(text, at) && !inside[at] ? [at] : []));
	if (signs.some((at) => words[at]?.text === ':' && /^(?:VERB|AUX|ADP)$/.test(words[at - 1]?.tag ?? '')))
		return [];
	return [...signs, words.length].map((to, at) => [at === 0 ? 0 : (signs[at - 1] ?? 0) + 1, to] as const);
}

/** Whether a noun stands before the first verb of a stretch: it has a subject of its own. */
function hasSubject(words: Words, [from, to]: Stretch): boolean {
	const verb = words.findIndex((_, at) => at >= from && at < to && isVerb(words, at));
	return verb > from && words.slice(from, verb).some(({ tag }) => /^(?:NOUN|PROPN|PRON)$/.test(tag));
}

/** The commas of a stretch, those in brackets aside. */
function commasIn(words: Words, [from, to]: Stretch): readonly number[] {
	const inside = bracketed(words);
	return words.flatMap(({ text }, at) => (at > from && at < to && text === ',' && !inside[at] ? [at] : []));
}

/** Where a clause that begins at a place ends: before a comma behind which another begins or the outer one goes on. */
function endOf(words: Words, from: number, stretch: Stretch): number {
	const end = commasIn(words, stretch).find((at) => {
		const next = words[at + 1];
		if (at <= from || !hasVerb(words, [from, at])) return false;
		const isLed = tying.test(next?.text ?? '') && pointer.test(words[at + 2]?.text ?? '');
		if (isVerb(words, at + 1) || isLed || leaving.test(next?.text ?? '') || /^VBG$/.test(next?.form ?? ''))
			return true;
		return conjunction.test(next?.text ?? '') && hasSubject(words, [at + 2, stretch[1]]);
	});
	return end ?? stretch[1];
}

/** Whether a verb carries the words at some places: neither "The treaty, concluded in Dubai" nor "the body formed by Peru", however the parser takes them. */
function isCarried(words: Words, places: readonly number[]): boolean {
	const verb = places.find((at) => isVerb(words, at)) ?? -1;
	if (places.some((at) => at < verb && leading.test(words[at]?.text ?? ''))) return false;
	const commas = places.filter((at) => at < verb && words[at]?.text === ',').length;
	const isBehindComma = words[verb - 1]?.text === ',' && commas % 2 === 1;
	return verb >= 0 && !isBehindComma && !(words[verb]?.form === 'VBD' && words[verb + 1]?.text === 'by');
}

/** The clauses that a stretch has, each as the places of its words. */
function clausesIn(
	words: Words,
	stretch: Stretch,
	mentions: readonly Mention[]
): readonly (readonly number[])[] {
	const [from, to] = stretch;
	const isClaimed = words.slice(from, to).some(({ lemma }) => claimed.test(lemma));
	const first = /^(?:and|but)$/i.test(words[from]?.text ?? '') ? from + 1 : from;
	const inner = commasIn(words, stretch).flatMap((at): (readonly number[])[] => {
		const word = words[at + 1]?.text ?? '';
		const end = endOf(words, at + 2, stretch);
		const named = [closerAt(words, at, mentions), apposedAt(words, [first, at], mentions)].find(
			({ length }) => length > 0
		);
		if (named) {
			const verb = named.at(-1) ?? at;
			return [[...named.slice(0, -1), ...range(verb, endOf(words, verb, stretch))]];
		}
		const owned = ownedAt(words, at, mentions);
		if (owned !== null) return [range(owned, end)];
		if (kindsOf[word] && isVerb(words, at + 2) && !isBare(words, at + 2))
			return [[...nameBefore(words, at, mentions, kindsOf[word]), ...range(at + 2, end)]].filter(
				([one]) => one !== at + 2
			);
		if (word === 'when' && hasSubject(words, [at + 2, end]))
			return [[...nameBefore(words, at, mentions, /^date$/), at, ...range(at + 2, end)]].filter(
				([one]) => one !== at
			);
		if (word === 'where' && hasSubject(words, [at + 2, end])) return [range(at + 2, end)];
		if (
			conjunction.test(word) &&
			!isClaimed &&
			hasVerb(words, [from, at]) &&
			hasSubject(words, [at + 2, end])
		)
			return [range(at + 2, end)];
		return [];
	});
	return [range(first, endOf(words, from, stretch)), ...inner];
}

/**
 * The clauses of a long sentence, each told by itself, as its words: "Peru left, and on 1 May 1967, when …, Chile joined" is three. The
 * parser reads them better than the whole. What may not have been so is not of them.
 */
export function toldInParts(
	{ words }: ParsedSentence,
	tokens: readonly Token[],
	mentions: readonly Mention[]
): readonly (readonly Token[])[] {
	if (words.some(({ text }) => /^["“”]$/.test(text))) return [];
	return stretchesOf(words)
		.filter(([from]) => !doubtful.test(words[from]?.text ?? ''))
		.flatMap((stretch) => clausesIn(words, stretch, mentions))
		.filter((places) => places.length >= fewest && places.length < words.length - 1)
		.filter((places) => isCarried(words, places))
		.map((places) => {
			const kept = places.map((at) => words[at]);
			return tokens.filter((token) =>
				kept.some((word) => word && token.start < word.end && word.start < token.end)
			);
		});
}

/** Whether every verb that carries a part carries a clause of the whole sentence too: alone a participle may be taken for a past. */
export function isReadAlike(part: ParsedSentence, whole: ParsedSentence): boolean {
	const verbs = new Set(whole.words.filter(({ form }) => finite.test(form)).map(({ start }) => start));
	return part.words.every(({ form, start }) => !finite.test(form) || verbs.has(start));
}
