import type { Span } from '../../text/article';
import type { ParsedSentence, ParsedWord } from '../../syntax/sentence';
import { placesIn } from './places';

/** The words of one name hang on its last word that hangs on something outside; if one of its arcs is right, the name hangs there. */
function glueOne(words: ParsedWord[], places: readonly number[]): void {
	const outer = places.filter((at) => !places.includes(words[at]?.head ?? -1));
	const [top, ...others] = [...outer].reverse();
	const word = words[top ?? -1];
	if (top === undefined || !word || others.length === 0) return;
	const sameHead = others.filter((at) => words[at]?.head === word.head);
	const doubt = sameHead.reduce((all, at) => all * (1 - (words[at]?.confidence ?? 0)), 1 - word.confidence);
	words[top] = { ...word, confidence: 1 - doubt };
	for (const at of others) {
		const other = words[at];
		if (other && other.head >= 0 && !isAbove(words, at, top))
			words[at] = { ...other, head: top, relation: 'flat' };
	}
}

/** Whether a word hangs on another, by however many steps. */
function isAbove(words: readonly ParsedWord[], upper: number, lower: number): boolean {
	for (let at = lower; at >= 0; at = words[at]?.head ?? -1) if (at === upper) return true;
	return false;
}

/** A parse in which every name found is one thing: the parser does not know the names, the reader does. */
export function withNamesWhole(sentence: ParsedSentence, names: readonly Span[]): ParsedSentence {
	const words = [...sentence.words];
	for (const name of names) glueOne(words, placesIn(sentence, name));
	return { words };
}
