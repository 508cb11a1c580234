import { namedPeriods } from '../lexicon/periods';
import type { Mention } from '../mention';
import { matchesOf, type Passage } from '../passage';

const periods = namedPeriods.map(([pattern, iso]) => ({
	pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'gu'),
	iso
}));
const hint = /[Ww]ar\b|WW|Revolution|Depression|Spring|Crisis/;
const attacks =
	/(?<![\d/.,])(?<name>9\/11|11\/9(?=\s+attacks))(?![\d/])|(?<name2>September\s+11)(?=\s+(?:attacks|terrorist))/gu;

/** Periods with a name ("the Cold War"): events that have a date. "9/11" is a date. */
export function namedTimes(passage: Passage): Mention[] {
	const found = matchesOf(passage, attacks, 'date', 0.95).map((mention) => ({
		...mention,
		iso: '2001-09-11'
	}));
	if (!hint.test(passage.text)) return found;
	for (const { pattern, iso } of periods)
		found.push(...matchesOf(passage, pattern, 'event', 0.95).map((mention) => ({ ...mention, iso })));
	return found;
}
