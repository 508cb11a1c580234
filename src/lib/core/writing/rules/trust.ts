import type { Statement } from '../grammar/statement';

/** From here on an arc of the parser is believed. */
export const sure = 0.65;

/** An arc of one word among several of a full date or a long name is believed from here on: they share what is likely. */
export const sureOfMany = 0.45;

/** Whether a clause is surely read and tells what was or is so: neither what can or will be nor what somebody claims. */
export function isFact({ sentence, auxiliaries, confidence, isClaimed }: Statement): boolean {
	return confidence >= sure && !isClaimed && sentence.words[auxiliaries[0] ?? -1]?.form !== 'MD';
}
