import { filings } from '../lexicon/phrases';
import { anyOf } from '../phrases';
import { begins, matchingWhole } from './matching';

/** Tags, topics, keywords and sections an article is filed under. */
export const tags = matchingWhole(
	begins(
		String.raw`${anyOf(filings)}\s?:|tagged\b|filed under|posted (?:in|on|under|by)\b`,
		String.raw`(?:key ?words?|index terms)\s?[:–—]|jel (?:classification|codes?)\b`
	),
	/^#\p{L}[\p{L}\p{N}_]*(?:[\s,]+#\p{L}[\p{L}\p{N}_]*)*$/u
);
