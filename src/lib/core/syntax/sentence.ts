import { once } from '../once';
import type { Word } from './words';

/** A word with its place in the grammar of its sentence. */
export interface ParsedWord extends Word {
	/** The universal part of speech: "VERB", "PROPN". */
	readonly tag: string;
	/** The Penn Treebank's finer one, which tells verb forms apart: VBD past, VBN participle, VBZ and VBP present, VB base, VBG "-ing". */
	readonly form: string;
	/** The word as a dictionary has it: "drop" for "dropped". */
	readonly lemma: string;
	/** The place of the word it belongs to; -1 for the one that all others belong to in the end. */
	readonly head: number;
	/** What it is to its head, by Universal Dependencies: "nsubj", "obl", "aux:pass". */
	readonly relation: string;
	/** How sure the parser is of the head, from 0 to 1. */
	readonly confidence: number;
}

/** A sentence as parsed. Its words form one tree without crossing arcs, so that a word with all below it is one stretch. */
export interface ParsedSentence {
	readonly words: readonly ParsedWord[];
}

/** What belongs to each word of a sentence: asked a hundred times. */
const belongingIn = once(({ words }: ParsedSentence): readonly (readonly number[])[] => {
	const lists = words.map((): number[] => []);
	words.forEach(({ head }, at) => lists[head]?.push(at));
	return lists;
});

/** The places of the words that belong to the one at `head`, in order. */
export const dependents = (sentence: ParsedSentence, head: number): readonly number[] =>
	belongingIn(sentence)[head] ?? [];

/** Of the words that belong to the one at `head` those that are one of these relations to it: their places, in order. */
export const dependentsBy = (sentence: ParsedSentence, head: number, relation: RegExp): readonly number[] =>
	dependents(sentence, head).filter((at) => relation.test(sentence.words[at]?.relation ?? ''));

/** Whether a word hangs on another, by however many steps, or is that word. */
export function hangsOn(words: readonly Pick<ParsedWord, 'head'>[], lower: number, upper: number): boolean {
	for (let at = lower; at >= 0; at = words[at]?.head ?? -1) if (at === upper) return true;
	return false;
}
