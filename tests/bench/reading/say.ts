import type { Spread } from '../review/spread';

/** A median and its quartiles. */
export function said({ low, middle, high }: Spread, digits: number): string {
	return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** Prints whether a sentence holds; one that does not makes the command fail. */
export function check(sentence: string, holds: boolean): void {
	console.log(`${holds ? 'ok    ' : 'MISSED'} ${sentence}`);
	if (!holds) process.exitCode = 1;
}
