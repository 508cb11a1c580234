import { dateForms } from '../../dates/print';
import type { Mention } from '../../extraction/mention';
import type { Draft } from '../scene';
import { asked, dateWords } from './wording';

/** A date that can be asked for. */
export type Dated = Mention & { readonly iso: string };

/** The question for a date, its words behind "On what date"; `ask` says them as they stand in the text at hand. */
export function dateDraft(
	date: Dated,
	words: string,
	rest: Pick<Draft, 'rule' | 'score'> & { readonly fact: readonly string[] },
	ask: (words: string) => string = asked
): Draft {
	const [answer = date.iso, ...accept] = dateForms(date.iso);
	return {
		kind: 'date',
		form: 'question',
		prompt: ask(`${dateWords(date.iso, '')} ${words}`),
		answer,
		accept,
		mark: { start: date.start, end: date.end },
		...rest
	};
}
