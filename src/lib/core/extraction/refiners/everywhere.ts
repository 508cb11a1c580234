import type { Sentence } from '../../text/article';
import { bySentence, knownFrom, nameAt, sure, type Known } from '../knownNames';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const capital = /^\p{Lu}/u;
const isOpen = (word = '') => word === '-' || capital.test(word);

/** Whether it is longer than each of the mentions it would replace, and those are not sure. */
const holds = (name: Mention, pieces: readonly Mention[]) =>
	pieces.every(
		({ start, end, confidence }) =>
			name.start <= start && end <= name.end && end - start < name.end - name.start && confidence < sure
	);

/** The known names of a sentence where nothing was found, unless a name goes on beside them, or only unsure pieces of them. */
function foundIn({ tokens }: Sentence, own: readonly Mention[], known: Known): readonly Mention[] {
	const names: Mention[] = [];
	const replaced = new Set<Mention>();
	let next = 0;
	for (let at = 0; at < tokens.length; at++) {
		const [name, length] = nameAt(tokens, at, known) ?? [];
		if (!name || !length) continue;
		while ((own[next]?.end ?? Infinity) <= name.start) next++;
		const pieces: Mention[] = [];
		for (let i = next; (own[i]?.start ?? Infinity) < name.end; i++) pieces.push(own[i] as Mention);
		const beside = [at > 1 ? tokens[at - 1]?.text : undefined, tokens[at + length]?.text];
		if (pieces.length === 0 ? beside.some(isOpen) : !holds(name, pieces)) continue;
		names.push(name);
		for (const piece of pieces) replaced.add(piece);
		at += length - 1;
	}
	if (names.length === 0) return own;
	return [...own.filter((mention) => !replaced.has(mention)), ...names].sort(
		(one, two) => one.start - two.start
	);
}

/** A name that is surely found once is found wherever its words stand, whole where it was found in part; so is a surname. */
export const foundEverywhere: Refiner = (mentions, article) => {
	const sentences = bySentence(mentions, article);
	const known = knownFrom(sentences);
	return sentences.flatMap(([sentence, own]) => foundIn(sentence, own, known));
};
