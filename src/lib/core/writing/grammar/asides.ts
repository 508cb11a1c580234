import type { ParsedSentence } from '../../syntax/sentence';

/** How what is only added hangs on the rest. */
const adding = /^(?:acl|acl:relcl|advcl|appos|advmod|obl|obl:\w+|parataxis|conj)$/;
/** An oblique behind one of these only adds. */
const circumstance =
	/^(?:after|before|with|without|during|following|despite|under|in|on|at|by|amid|among|alongside|including|as)$/i;
/** Without these what is left would not be so. */
const conditions = /^(?:if|unless|except|until|but|only|not|though|although)$/i;

/** The words from `from` to before `to` that hang on a word outside, signs and joining words aside. */
function outerOf({ words }: ParsedSentence, from: number, to: number): readonly number[] {
	return words.flatMap(({ head, tag }, at) =>
		at >= from && at < to && (head < from || head >= to) && !/^(?:PUNCT|CCONJ)$/.test(tag) ? [at] : []
	);
}

/** Whether a word and its head are of one kind of list: two nouns, or two verbs that share what stands between them. */
function isListed({ words }: ParsedSentence, at: number): boolean {
	const { relation, head = -1, tag } = words[at] ?? { relation: '' };
	return relation === 'conj' && !(tag === 'VERB' && words[head]?.tag === 'VERB');
}

/** Whether all from a comma to the end (an offset in the text) only adds to what stands before it. */
export function isAddition(sentence: ParsedSentence, comma: number, end: number): boolean {
	const { words } = sentence;
	const after = words.findIndex(({ start }) => start >= end);
	const to = after < 0 ? words.length : after;
	const outer = outerOf(sentence, comma + 1, to);
	const first = words[comma + 1]?.text ?? '';
	const leansBack = words.some(
		({ head, tag }, at) => at < comma && head > comma && head < to && tag !== 'PUNCT'
	);
	return (
		!leansBack &&
		!conditions.test(first) &&
		outer.length > 0 &&
		outer.every((at) => adding.test(words[at]?.relation ?? '') && !isListed(sentence, at)) &&
		(outer.every((at) => !/^obl/.test(words[at]?.relation ?? '')) || circumstance.test(first))
	);
}

/** Whether what stands between two commas is an aside: it hangs on what stands before it, and nothing outside hangs on it. */
export function isAside(sentence: ParsedSentence, first: number, second: number): boolean {
	const { words } = sentence;
	const outer = outerOf(sentence, first + 1, second);
	const isHeld = words.some(
		({ head, tag }, at) => (at < first || at > second) && head > first && head < second && tag !== 'PUNCT'
	);
	const [only] = outer;
	const next = words[second + 1];
	/* "his colleagues, Orlov, Wong and Iwaya" is a list; "the plan, which split the flow, put at 84 billion" goes on with what is within. */
	const goesOn = next?.tag === 'PROPN' || /^VB[NG]?$/.test(next?.form ?? '');
	const root = words.findIndex(({ head }) => head < 0);
	const isOpening = words.some(
		({ head, relation }, at) => head === root && /^[nc]subj/.test(relation) && at > second
	);
	return (
		!isHeld &&
		!isOpening &&
		!(goesOn && /^(?:appos|acl:relcl)$/.test(words[only ?? -1]?.relation ?? '')) &&
		outer.length === 1 &&
		only !== undefined &&
		/^(?:acl|acl:relcl|appos|advcl|advmod|parataxis)$/.test(words[only]?.relation ?? '') &&
		!conditions.test(words[first + 1]?.text ?? '')
	);
}
