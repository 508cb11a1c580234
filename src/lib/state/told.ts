import type { Card } from '../core/deck/card';
import type { Grade, Sureness } from '../core/log/record';
import type { Choice } from '../core/quiz/choose';
import type { Verdict } from '../core/quiz/judge';
import type { Statement } from '../core/quiz/truth';
import type { Singly } from '../core/quiz/course';
import type { Progress } from './sittingQueue';

/** What is told of the answer just given, until the next question is asked for. It is in the log already. */
export interface Told {
	readonly card: Card;
	readonly asked: Singly;
	/** What was chosen or typed. */
	readonly given: string;
	readonly verdict: Verdict;
	/** How sure she was; null where she did not say. */
	readonly sure: Sureness | null;
	readonly choices: readonly Choice[];
	/** What was called true or false. */
	readonly statement: Statement | null;
	readonly elapsedMs: number;
	/** When the card comes back, in minutes. */
	readonly promised: number;
	/** It comes again in this run, before that. */
	readonly isAskedAgain: boolean;
	readonly grade: Grade;
	/** How far the sitting was when it was asked. */
	readonly progress: Progress;
}
