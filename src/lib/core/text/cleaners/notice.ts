import { consented, consents, cookies, journalMarks, paperLanguages, rights } from '../lexicon/phrases';
import { anyOf } from '../phrases';
import { begins, matchingWhole } from './matching';

const consent = anyOf(consents);
const what = `(?: ${anyOf(consented)})*`;

/** Rights, terms, cookies, identifiers and printers' marks. */
export const notice = matchingWhole(
	begins(
		anyOf(rights),
		String.raw`copyright\b|©|\(c\) ?\d{4}|(?:e-?)?issn\b|isbn\b|doi\b|confidential\b.{0,30}$|draft\b.{0,20}$`
	),
	begins(
		anyOf(cookies),
		String.raw`we (?:and our (?:\d+ )?partners )?(?:use|store|value your|care about your)\b.{0,60}\b(?:cookies|privacy|information on a device)`,
		String.raw`we and our \d+ partners\b`,
		String.raw`by (?:continuing|using|clicking|browsing)\b.{0,80}\b(?:cookies|agree|accept|consent)`
	),
	begins(String.raw`${consent}${what}(?:\s*[|·]?\s*${consent}${what})*$`),
	/^transcripts? (?:is|are|was|were|may)\b|\baccuracy (?:and availability )?may vary\b/i,
	/^(?:issue|edition|volume|vol\.?) (?:no\.? )?\d+(?:\s?[|·•,–—-].{0,40})?$/i,
	/\ball rights reserved\b.{0,40}$/i,
	new RegExp(`\\bDistr\\.: |^Original: ${anyOf(paperLanguages)}$`),
	/^(?=.*\d)(?:United Nations\s{3,})?[A-Z]{1,3}(?:\/[A-Z\d.]{2,})+$|^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?$/,
	begins(`${anyOf(journalMarks)}$`),
	/^received:? .{0,40}(?:accepted|revised)\b|^(?:received|accepted|revised|published online)\s?:\s?\d{1,2} \p{L}+ \d{4}$/iu,
	/\(\d{4}\) \d{1,3}, pp?\. \d+|\bvol(?:ume)?\.? \d+,? (?:no|issue|number)\.? \d+\b.{0,60}$/i,
	/^(?:tel|telephone|phone|fax|e-?mail|www)\.?\s?[:.]\s?\S.{0,60}$/i,
	/, opens new tab$/i,
	/^[A-Z][A-Z .,'/-]{2,40}\s?[—–-]+$/,
	/^\*?\d{5,}\*?$/
);
