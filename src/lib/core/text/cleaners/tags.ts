import { matchingWhole } from './matching';

/** Tags, topics, keywords and sections an article is filed under. */
export const tags = matchingWhole(
	/^(?:tags?\s?:|tagged\b|filed under|posted (?:in|on|under)\b|posted by\b|key ?words?\s?[:–—]|topics?\s?:|categor(?:y|ies)\s?:|index terms\s?[:–—]|jel (?:classification|codes?)\b|labels?\s?:|in this (?:story|article)\s?:|sections?\s?:)/i,
	/^#\p{L}[\p{L}\p{N}_]*(?:[\s,]+#\p{L}[\p{L}\p{N}_]*)*$/u
);
