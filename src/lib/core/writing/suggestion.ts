import type { Form, Kind } from '../deck/card';
import type { Mention } from '../extraction/mention';
import type { Span } from '../text/article';
import type { DoubtName } from './judge/sign';
import type { LintName } from './linter/rule';

/** Why a card is not offered: a law it breaks, or that too much speaks against it. */
export type Refusal = LintName | 'doubtful';

/** Why a card is proposed, beside its rule. */
export interface Why {
	/** What its sentence names, and how sure the reader is of each. */
	readonly names: readonly Pick<Mention, 'kind' | 'text' | 'confidence'>[];
	/** Other cards with the same answer that were not offered, each with the gravest of its faults. */
	readonly rejected: readonly { readonly rule: string; readonly prompt: string; readonly fault: Refusal }[];
	/** What speaks against the card itself, the gravest first, though not enough to leave it out. */
	readonly doubts?: readonly DoubtName[];
}

/** A card the writer proposes. `source` is the sentence it stands in, verbatim, with offsets into the text as found. */
export interface Suggestion {
	/** The card's origin: a hash of rule, answer and quote. The same when the text is read again after an edit elsewhere. */
	readonly id: string;
	/** Cards of one fact share this and are never asked on one day. */
	readonly fact: string;
	readonly kind: Kind;
	readonly form: Form;
	readonly prompt: string;
	readonly answer: string;
	/** Other spellings that count as right. */
	readonly accept: readonly string[];
	readonly options?: readonly string[];
	/** For each option the sentence of the article it is right for; null where none names it. */
	readonly rightFor?: readonly (string | null)[];
	readonly source: Span & { readonly text: string };
	/** Where the answer itself stands, so that the article can mark it. */
	readonly mark: Span;
	/** Name of the rule that wrote it. */
	readonly rule: string;
	/** From 0, the best first. */
	readonly score: number;
	/** How likely a stranger who has not read the article finds nothing wrong with it, from 0 to 1. */
	readonly chance: number;
	readonly why?: Why;
}

/** Compares by where the answers stand in the text; of two in one place the better comes first. */
export function inReadingOrder(a: Suggestion, b: Suggestion): number {
	return a.mark.start - b.mark.start || a.mark.end - b.mark.end || b.score - a.score;
}
