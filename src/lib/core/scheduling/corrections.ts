import type { Act, LogRecord } from '../log/record';
import type { Memory } from './memory';

/**
 * An error made with confidence is corrected best where its correction is seen (Butterfield and Metcalfe 2001), and comes back within
 * about a week where that is all (Butler, Fazio and Marsh 2011): so many days after its steps, at most, such a card is asked again.
 */
export const correctionDays = 7;

/** The first scheduling rules that know of it. */
const knownSince = 2;

/** The memory as the rules that showed the card saw it: what earlier ones promised did not look at how sure one was. */
export function seenBy(memory: Memory, { scheduler }: Pick<LogRecord, 'scheduler'>): Memory {
	return scheduler < knownSince && memory.surelyWrong ? { ...memory, surelyWrong: false } : memory;
}

/** Whether a card waits, after a grade, to be asked again because its answer was wrong and thought sure. */
export function surelyWrongAfter(
	before: Memory,
	{ grade, sure }: Pick<Extract<Act, { type: 'grade' }>, 'grade' | 'sure'>,
	{ scheduler }: Pick<LogRecord, 'scheduler'>
): boolean {
	if (scheduler < knownSince) return false;
	return (grade === 1 && sure === 3) || (before.surelyWrong && before.stage !== 'review');
}

/** Days of a first interval after the steps, as a memory in them allows. */
export function correctedDays({ surelyWrong }: Pick<Memory, 'surelyWrong'>, days: number): number {
	return surelyWrong ? Math.min(days, correctionDays) : days;
}
