import { dependents, type ParsedSentence } from '../../syntax/sentence';

const finite = /^(?:VB[DPZ]|MD)$/;

/** The first and the last word of all that hangs on one. */
function reach(sentence: ParsedSentence, top: number): readonly [number, number] {
	let [first, last] = [top, top];
	for (const at of dependents(sentence, top)) {
		const [from, to] = reach(sentence, at);
		[first, last] = [Math.min(first, from), Math.max(last, to)];
	}
	return [first, last];
}

/**
 * A second opinion on a subject: it opens the sentence or its clause behind a comma, has no finite verb in it, begins as a
 * noun does, and its verb or auxiliary follows at once.
 */
export function isInItsPlace(sentence: ParsedSentence, subject: number, verb: number): boolean {
	const { words } = sentence;
	const [first, last] = reach(sentence, subject);
	const next = words[last + 1];
	const isJoined = words[first - 1]?.tag === 'CCONJ' && words[first - 2]?.text === ',';
	const begins = first === 0 || words[first - 1]?.text === ',' || isJoined;
	const isNext = last + 1 === verb || (next?.head === verb && /^(?:aux|cop|advmod)/.test(next.relation));
	const own = words.slice(first, last + 1);
	const isNoun = /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(words[first]?.tag ?? '');
	return begins && isNext && isNoun && !own.some(({ form, text }) => finite.test(form) || text === ',');
}

/** A second opinion on the main verb: nothing else in the sentence could be it. */
export function isOnlyVerb({ words }: ParsedSentence, verb: number): boolean {
	const others = words.filter(({ form, head }, at) => at !== verb && head !== verb && finite.test(form));
	return words[verb]?.relation === 'root' && others.length === 0;
}
