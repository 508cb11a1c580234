import type { Mention } from '../../extraction/mention';
import type { Span } from '../../text/article';
import { hangsOn, type ParsedSentence, type ParsedWord } from '../../syntax/sentence';
import { withOpeningDate } from './opening';
import { placesIn } from './places';

type Named = Span & Pick<Mention, 'kind'>;

/** The words of one name hang on its last word that hangs on something outside; if one of its arcs is right, the name hangs there. */
function glueOne(words: ParsedWord[], places: readonly number[]): void {
	const outer = places.filter((at) => !places.includes(words[at]?.head ?? -1));
	const [top, ...others] = [...outer].reverse();
	const word = words[top ?? -1];
	if (top === undefined || !word) return;
	const sameHead = others.filter((at) => words[at]?.head === word.head);
	const doubt = sameHead.reduce((all, at) => all * (1 - (words[at]?.confidence ?? 0)), 1 - word.confidence);
	words[top] = { ...word, confidence: isPlainSubject(words, top, places) ? 1 : 1 - doubt };
	for (const at of others) {
		const other = words[at];
		if (other && other.head >= 0 && !hangsOn(words, top, at))
			words[at] = { ...other, head: top, relation: 'flat' };
	}
}

/** A second opinion: a name that opens its sentence or clause, with its verb right behind it, is the verb's subject. */
function isPlainSubject(words: readonly ParsedWord[], top: number, places: readonly number[]): boolean {
	const { relation = '', head = -1 } = words[top] ?? {};
	const [first = 0, last = 0] = [places[0], places[places.length - 1]];
	const opening = /^the$/i.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
	const next = words[last + 1];
	const isNext = last + 1 === head || (next?.head === head && /^(?:aux|cop)/.test(next.relation));
	return /^nsubj/.test(relation) && isNext && (opening < 0 || words[opening]?.text === ',');
}

/** A parse in which every name found is one thing: the parser does not know the names, the reader does. */
export function withNamesWhole(sentence: ParsedSentence, names: readonly Named[]): ParsedSentence {
	const words = [...sentence.words];
	for (const name of names) glueOne(words, placesIn(sentence, name));
	const whole = { words };
	const [first] = names;
	return first?.kind === 'date' ? withOpeningDate(whole, placesIn(whole, first)) : whole;
}
