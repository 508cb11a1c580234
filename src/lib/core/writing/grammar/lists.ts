import {
	dependents,
	dependentsBy,
	hangsOn,
	type ParsedSentence,
	type ParsedWord
} from '../../syntax/sentence';

const isNoun = (word: ParsedWord | undefined) => /^(?:NOUN|PROPN)$/.test(word?.tag ?? '');
const finite = /^VB[DPZN]$/;

/** Where the comma or "and" stands behind which the last of a list begins; null for what is not the last of one. */
function joinedAt(sentence: ParsedSentence, at: number): number | null {
	const [cc] = dependentsBy(sentence, at, /^cc$/);
	if (cc === undefined || cc > at || !/^(?:and|or)$/i.test(sentence.words[cc]?.text ?? '')) return null;
	return sentence.words[cc - 1]?.text === ',' ? cc - 1 : cc;
}

/** The nouns to which the last of a list was hung on a verb belongs: those right before it that no "and" has closed. */
function listBefore(sentence: ParsedSentence, at: number, joined: number): number | null {
	const { words } = sentence;
	for (let up = joined - 1; up >= 0 && words[up]?.relation !== 'root'; up = words[up]?.head ?? -1) {
		const { relation, head = -1 } = words[up] ?? {};
		const isOpen =
			relation === 'conj' &&
			isNoun(words[up]) &&
			isNoun(words[head]) &&
			!dependentsBy(sentence, head, /^conj$/).some(
				(one) => one < at && dependentsBy(sentence, one, /^cc$/).length > 0
			);
		if (isOpen) return hangsOn(words, head, words[at]?.head ?? -1) ? head : null;
	}
	return null;
}

/** "Asked Peru to sign, and ratify, it": the deed before "and" that stands as it does, with a "to" or a verb that helps it. */
function deedBefore(sentence: ParsedSentence, at: number, joined: number): number | null {
	const { words } = sentence;
	const upper = words[at]?.head ?? -1;
	const isDeed = (one: number) =>
		(words[one]?.form === 'VB' && dependentsBy(sentence, one, /^(?:mark|aux)$/).some((mark) => mark < one)) ||
		(one === joined - 1 && words[one - 1]?.text === 'to');
	for (let up = joined - 1; up >= 0 && up !== upper; up = words[up]?.head ?? -1)
		if (isDeed(up)) return hangsOn(words, up, upper) ? up : null;
	return null;
}

/** The word that the last of a list belongs to; null where it is with its own already. */
function rightHead(sentence: ParsedSentence, at: number): number | null {
	const { relation, form, head = -1 } = sentence.words[at] ?? {};
	const upper = sentence.words[head];
	if (relation !== 'conj' || upper?.tag !== 'VERB') return null;
	const joined = joinedAt(sentence, at);
	if (joined === null) return null;
	if (isNoun(sentence.words[at])) return listBefore(sentence, at, joined);
	const isBare = form === 'VB' && !dependents(sentence, at).some((one) => isOwn(sentence, one));
	return isBare && finite.test(upper.form) ? deedBefore(sentence, at, joined) : null;
}

const isOwn = ({ words }: ParsedSentence, at: number) =>
	/^(?:nsubj|aux|mark)/.test(words[at]?.relation ?? '');

/**
 * A parse in which lists have their last: of "consuls in Fiji, Samoa, and the Marshall Islands" and "had to leave the bloc and ban its goods"
 * the parser hangs what "and" stands before on the verb of the whole sentence.
 */
export function withListsWhole(sentence: ParsedSentence): ParsedSentence {
	const moved = new Map(
		sentence.words.flatMap((_, at) => {
			const head = rightHead(sentence, at);
			return head === null ? [] : [[at, head] as const];
		})
	);
	if (moved.size === 0) return sentence;
	return { words: sentence.words.map((word, at) => ({ ...word, head: moved.get(at) ?? word.head })) };
}
