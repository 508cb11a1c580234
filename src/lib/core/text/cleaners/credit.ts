import { contributions, firstPublished, helpers } from '../lexicon/phrases';
import { anyOf } from '../phrases';
import { begins, matchingWhole } from './matching';

/** Who else worked on it: translators, editors, compilers, agencies. */
export const credit = matchingWhole(
	new RegExp(String.raw`\b${anyOf(contributions)}\b`, 'i'),
	begins(
		String.raw`(?:${anyOf(helpers)}|written by .{1,60} for)\b`,
		String.raw`\(?${anyOf(firstPublished)}\b`
	),
	/^published in .{1,40}, \p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}$/iu,
	/^(?:table \d+\.?\s)?(?:data )?sources?\s?:/i
);
