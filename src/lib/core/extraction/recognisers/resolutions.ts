import type { Mention } from '../mention';
import { matchesOf, type Passage } from '../passage';

const numbered =
	/\b(?:Resolution|Directive|Protocol|Decree|Executive\s+Order)s?\s+(?:No\.?\s*)?\d{1,5}(?:\s*\(\d{4}\))?/gu;
const acts =
	/\b(?:arms|trade|oil|economic|hardware|military)\s+(?:and\s+[a-z]+(?:\s+[a-z]+)?\s+)?embargo(?:es)?\b/gu;

/** Instruments known by a number ("Resolution 1744"), and embargoes. */
export function numberedInstruments(passage: Passage): Mention[] {
	return [...matchesOf(passage, numbered, 'deal', 0.93), ...matchesOf(passage, acts, 'deal', 0.8)];
}
