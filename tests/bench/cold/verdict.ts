import type { Suggestion } from '../../../src/lib/core/writing/suggestion';

/** What a reader asks of a card, in order; a card that fails one has its name among its faults. */
export const questions = {
	grammar: 'Is it grammatical?',
	unclear: 'Can it be answered without the article at hand, by someone who learnt it?',
	several: 'Has it one right answer?',
	untrue: 'Is it true to its sentence?',
	given: 'Does it keep its answer to itself?',
	worthless: 'Is it worth knowing?',
	options: 'Are its wrong options, if it has any, plausible and wrong?'
} as const;

export type Fault = keyof typeof questions;
export const faultNames = Object.keys(questions) as readonly Fault[];

/** A card as a reader saw it. */
export interface ReadCard extends Pick<Suggestion, 'prompt' | 'answer' | 'rule'> {
	/** Name of the text it was made from. */
	readonly text: string;
	readonly options: readonly string[];
	readonly quote: string;
}

/** A card with what its reader found wrong with it: nothing, when it passes all seven questions. */
export interface Verdict extends ReadCard {
	readonly faults: readonly Fault[];
	readonly note?: string;
}

/** The card of a suggestion, as a reader gets it. */
export function readCardOf(text: string, suggestion: Suggestion): ReadCard {
	const { prompt, answer, rule, options = [], source } = suggestion;
	return { text, rule, prompt, answer, options, quote: source.text };
}

/** What makes two cards the same to a reader. */
export const sameToReader = ({ text, prompt, answer, options }: ReadCard) =>
	JSON.stringify([text, prompt, answer, options]);
