import { clauseOf, type Clause, type Veto } from '../../../lib/core/syntax/clause';
import type { Parser } from '../../../lib/core/syntax/parser';
import type { ParsedSentence } from '../../../lib/core/syntax/sentence';
import { wordsOf, type Word } from '../../../lib/core/syntax/words';
import { mask } from '../../../lib/core/text/mask';
import { tokensOf } from '../../../lib/core/text/tokens';
import type { GoldSentence } from './treebank';

/** Words of a treebank and of a parse, and how many of them are alike: in place, in tag, in head, in head and relation. */
export interface Attachment {
	readonly gold: number;
	readonly found: number;
	readonly words: number;
	readonly tags: number;
	readonly heads: number;
	readonly labelled: number;
}

/** A sentence as annotated, in the shape of a parse. */
export function parsedFrom({ words }: GoldSentence): ParsedSentence {
	return {
		words: words.map(({ text, lemma, tag, head, relation, start, end }) => {
			const [part = '', form = ''] = tag.split('.');
			return { text, lemma, tag: part, form, head: head - 1, relation, start, end, confidence: 1 };
		})
	};
}

/** The words that a parser gets: those of the treebank, or those that core/text tells apart in the sentence. */
export type WordsOf = (sentence: GoldSentence) => readonly Word[];
export const treebankWords: WordsOf = ({ words }) => words;
export const ownWords: WordsOf = ({ text }) => wordsOf(tokensOf(mask(text)));

/** How much of a treebank a parser gets right, words compared by their place in the text. A sentence too long to parse counts as missed. */
export function attachment(parser: Parser, sentences: readonly GoldSentence[], words: WordsOf): Attachment {
	const sum = { gold: 0, found: 0, words: 0, tags: 0, heads: 0, labelled: 0 };
	for (const sentence of sentences) {
		const gold = parsedFrom(sentence).words;
		const found = parser.parseWords(words(sentence))?.words ?? [];
		sum.gold += gold.length;
		sum.found += found.length;
		const keyOf = ({ start, end }: Word) => `${start} ${end}`;
		const places = new Map(found.map((word) => [keyOf(word), word]));
		for (const word of gold) {
			const same = places.get(keyOf(word));
			if (!same) continue;
			sum.words++;
			if (same.tag === word.tag) sum.tags++;
			const [head, other] = [gold[word.head], found[same.head]];
			if (head && other ? keyOf(head) !== keyOf(other) : Boolean(head) !== Boolean(other)) continue;
			sum.heads++;
			if (same.relation === word.relation) sum.labelled++;
		}
	}
	return sum;
}

/** A line of figures: F1 of words, tags, heads (UAS) and heads with relations (LAS), in per cent. */
export function figuresOf({ gold, found, words, tags, heads, labelled }: Attachment): string {
	const share = (right: number) => ((200 * right) / (gold + found)).toFixed(1);
	return `words ${share(words)}  UPOS ${share(tags)}  UAS ${share(heads)}  LAS ${share(labelled)}`;
}

/** What inversion needs of a clause, by places in the text: verb, whole subject, auxiliaries. */
function essenceOf({ words }: ParsedSentence, { verb, subject, auxiliaries }: Clause): string {
	const start = (at: number) => words[at]?.start;
	const ends = subject ? `${start(subject.from)}-${words[subject.to - 1]?.end}` : '';
	return `${start(verb)} ${ends} ${auxiliaries.map(start).join()}`;
}

/** A main clause as parsed, beside the treebank's. */
export interface JudgedClause {
	readonly clause: Clause;
	readonly sentence: ParsedSentence;
	readonly isRight: boolean;
}

/** Sentences of which the treebank says so have no clause to judge by. */
const unfit: readonly Veto[] = ['no verb', 'no subject', 'several subjects'];

/** The main clauses of sentences that have one with one subject by the treebank; `null` where nothing was parsed. */
export function judgeClauses(
	parser: Parser,
	sentences: readonly GoldSentence[],
	words: WordsOf
): readonly (JudgedClause | null)[] {
	return sentences.flatMap((gold) => {
		const told = parsedFrom(gold);
		const truth = clauseOf(told);
		if (!truth?.subject || truth.vetoes.some((veto) => unfit.includes(veto))) return [];
		const sentence = parser.parseWords(words(gold));
		const clause = sentence && clauseOf(sentence);
		if (!clause) return [null];
		return [{ clause, sentence, isRight: essenceOf(told, truth) === essenceOf(sentence, clause) }];
	});
}
