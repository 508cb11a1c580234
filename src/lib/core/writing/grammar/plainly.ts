import type { ParsedSentence } from '../../syntax/sentence';
import type { Span, Token } from '../../text/article';

const finite = /^(?:VB[DZP]|MD)$/;
/** What opens an aside between commas. */
const opening = /^(?:who|which|whose|whom|where|then|now|the|an?|\p{Ll}+(?:ed|ing|wn|en))$/u;
/** Before one of these it is one too: "with whom". */
const tie = /^(?:with|in|of|to|under|for|by|from|without|at|on|through)$/;
const pointer = /^(?:whom|which|whose)$/;
/** "BRUSSELS, April 4, 2023 - ": where and when a dispatch was written. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,[^–—()-]{2,40})?(?: \([^()]{2,45}\))? [-–—]+ (?=\p{Lu})/u;
/** Whether a sentence opens with its dateline: what that names does nothing in it. */
export const hasDateline = (text: string) => dateline.test(text);

const foreign = /(?!\p{Script=Latin})\p{L}/u;
/** Brackets with more words than these lead the parser astray. */
const shortest = 5;
/** So many words at least are left. */
const fewest = 4;

/** Where between two commas an aside stands, behind which the verb of its sentence or another aside follows. */
function asidesIn({ words }: ParsedSentence): readonly Span[] {
	const commas = words.flatMap(({ text }, at) => (text === ',' ? [at] : []));
	return commas.flatMap((at, index): Span[] => {
		const [first, second] = [words[at + 1], words[at + 2]];
		const opens =
			opening.test(first?.text ?? '') || (tie.test(first?.text ?? '') && pointer.test(second?.text ?? ''));
		const before = words[at - 1];
		const close = commas.slice(index + 1).find((one) => finite.test(words[one + 1]?.form ?? ''));
		const [from, to] = [words[at], words[close ?? -1]];
		/* "Awaluddin, the minister, and Malik, who led them, signed": what is behind the "and" is no aside. */
		const isOfTwo = commas.some((one) => one > at && one < (close ?? 0) && words[one + 1]?.tag === 'CCONJ');
		return opens && !isOfTwo && before?.tag === 'PROPN' && from && to
			? [{ start: from.start, end: to.end }]
			: [];
	});
}

/** Names in another script or in other tongues, and all that is long, between round brackets. */
function bracketsIn({ words }: ParsedSentence): readonly Span[] {
	return words.flatMap(({ text, start }, at) => {
		const close = text === '(' ? words.slice(at).find((word) => word.text === ')') : undefined;
		const inside = words.filter((word) => word.start > start && word.end < (close?.end ?? start));
		const isApart =
			inside.length > shortest || inside.some((word) => foreign.test(word.text) || /^[;:]$/.test(word.text));
		return close && isApart ? [{ start, end: close.end }] : [];
	});
}

/**
 * The words of a sentence told plainly: without its dateline, names in another script and the asides between a name and its verb, which lead the
 * parser astray: "Idi Amin, with whom Nyerere refused to sit, seized power". Null where it has none.
 */
export function toldPlainly(
	sentence: ParsedSentence,
	tokens: readonly Token[],
	text: string
): readonly Token[] | null {
	const start = tokens[0]?.start ?? 0;
	const line = dateline.exec(text)?.[0].length ?? 0;
	const cuts = [
		...asidesIn(sentence),
		...bracketsIn(sentence),
		...(line > 0 ? [{ start, end: start + line }] : [])
	];
	const kept = tokens.filter(
		(token) => !cuts.some((cut) => cut.start <= token.start && token.end <= cut.end)
	);
	return kept.length === tokens.length || kept.length < fewest ? null : kept;
}
