import { anyOf } from '../../text/phrases';
import { embargoSorts, numberedSorts } from '../lexicon/dealings';
import type { Mention } from '../mention';
import { matchesOf, type Passage } from '../passage';

const numbered = new RegExp(
	String.raw`\b(?:${anyOf(numberedSorts)}|Executive\s+Order)s?\s+(?:No\.?\s*)?\d{1,5}(?:\s*\(\d{4}\))?`,
	'gu'
);
const acts = new RegExp(
	String.raw`\b${anyOf(embargoSorts)}\s+(?:and\s+[a-z]+(?:\s+[a-z]+)?\s+)?embargo(?:es)?\b`,
	'gu'
);

/** Instruments known by a number ("Resolution 1744"), and embargoes. */
export function numberedInstruments(passage: Passage): Mention[] {
	return [...matchesOf(passage, numbered, 'deal', 0.93), ...matchesOf(passage, acts, 'deal', 0.8)];
}
