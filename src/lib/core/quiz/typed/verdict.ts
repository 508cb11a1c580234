import type { CardContent } from '../../deck/card';

/** What of a card the judge looks at. Where its prompt is told, repeating that is no answer. */
export type Judged = Pick<CardContent, 'kind' | 'answer' | 'accepted' | 'options'> &
	Partial<Pick<CardContent, 'prompt'>>;

/**
 * Why an answer is almost right: a slip of the pen; a coarser date; a finer date than the card can vouch for; a part of
 * the answer; a name that fits two; a full name that only the initials speak for.
 */
export type Because = 'slip' | 'less-precise' | 'more-precise' | 'part' | 'ambiguous' | 'spelled-out';

/** What the judge says of a typed answer. */
export type Verdict =
	| { readonly type: 'right' }
	/** `nearest` is the right answer to be shown beside what was typed. */
	| { readonly type: 'almost'; readonly because: Because; readonly nearest: string }
	/** `says` is the other answer it is right for, where one is known. */
	| { readonly type: 'wrong'; readonly says?: string };

export const right: Verdict = { type: 'right' };
export const wrong: Verdict = { type: 'wrong' };

/** A verdict of "almost". */
export const almost = (because: Because, nearest: string): Verdict => ({ type: 'almost', because, nearest });

/** What a rule is given: the typed text, the card, and what is right for something else. */
export interface Case {
	readonly typed: string;
	readonly kind: Judged['kind'];
	/** The answer and its other spellings. */
	readonly forms: readonly string[];
	/** Wrong options and what other cards ask for. */
	readonly foreign: readonly string[];
}

/** One way an answer may be right or almost right; null where it does not apply. */
export type Rule = (given: Case) => Verdict | null;
