import { firstPublished, helpers } from '../lexicon/phrases';
import { anyOf } from '../phrases';
import { begins, matchingWhole } from './matching';

/** Who else worked on it: translators, editors, compilers, agencies. */
export const credit = matchingWhole(
	/\bcontributed (?:reporting )?to this (?:report|article|story)\b/i,
	begins(
		String.raw`(?:${anyOf(helpers)}|written by .{1,60} for)\b`,
		String.raw`\(?this (?:article|story|piece|essay|post) (?:was|is|has been|first|originally) (?:first |originally |also )?${anyOf(firstPublished)}`,
		String.raw`\(?(?:(?:first|originally) published (?:in|on|by|at)|(?:republished|reprinted) (?:from|with))\b`,
		String.raw`\(?published with permission`
	),
	/^published in .{1,40}, \p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?, \d{4}$/iu,
	/^(?:table \d+\.?\s)?(?:data )?sources?\s?:/i,
	/^the (?:views|opinions) expressed\b/i
);
