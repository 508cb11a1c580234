import { matchingWhole } from './matching';

/** Rights, terms, cookies, identifiers and printers' marks. */
export const notice = matchingWhole(
	/^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:article|material|page|work|document) (?:may not be|is licen[sc]ed|is protected)|privacy (?:policy|notice)|terms (?:of|and|&) (?:use|service|conditions)|cookie (?:policy|settings|preferences|notice)|contact us|about us|disclaimer|powered by|proudly powered|hosted by|designed (?:by|for)|site by|printed from|scanned (?:with|by)|downloaded (?:from|by|on)|created with|issn\b|e-?issn\b|isbn\b|doi\b|doi:|reproduced (?:with|by)|for (?:internal|personal|private) use only|not for (?:citation|circulation|sale)|do not (?:copy|cite|sell|distribute)|confidential\b.{0,30}$|draft\b.{0,20}$)/i,
	/^(?:this (?:web)?site uses (?:akismet|cookies)|this website uses|we (?:and our (?:\d+ )?partners )?(?:use|store|value your|care about your)\b.{0,60}\b(?:cookies|privacy|information on a device)|we and our \d+ partners\b|by (?:continuing|using|clicking|browsing)\b.{0,80}\b(?:cookies|agree|accept|consent)|accept (?:all )?cookies|manage (?:cookies|choices|consent)|cookies help us)/i,
	/^(?:accept|reject|agree|decline|allow|dismiss|got it|ok|manage|customi[sz]e)(?: (?:all|and close|selected|choices|options|cookies|preferences|settings|necessary only))*(?:\s*[|·]?\s*(?:accept|reject|agree|decline|allow|manage|customi[sz]e)(?: (?:all|choices|options|cookies|preferences|settings))*)*$/i,
	/^transcripts? (?:is|are|was|were|may)\b|\baccuracy (?:and availability )?may vary\b/i,
	/^(?:issue|edition|volume|vol\.?) (?:no\.? )?\d+(?:\s?[|·•,–—-].{0,40})?$/i,
	/\ball rights reserved\b.{0,40}$/i,
	/\bDistr\.: |^Original: (?:English|French|Russian|Spanish|Arabic|Chinese)$/,
	/^(?=.*\d)(?:United Nations\s{3,})?[A-Z]{1,3}(?:\/[A-Z\d.]{2,})+$|^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?$/,
	/^(?:original|research|review) article$|^(?:open access|peer.reviewed|article history|check for updates)$/i,
	/^received:? .{0,40}(?:accepted|revised)\b|^(?:received|accepted|revised|published online)\s?:\s?\d{1,2} \p{L}+ \d{4}$/iu,
	/\(\d{4}\) \d{1,3}, pp?\. \d+|\bvol(?:ume)?\.? \d+,? (?:no|issue|number)\.? \d+\b.{0,60}$/i,
	/^(?:tel|telephone|phone|fax|e-?mail|www)\.?\s?[:.]\s?\S.{0,60}$/i,
	/, opens new tab$/i,
	/^[A-Z][A-Z .,'/-]{2,40}\s?[—–-]+$/,
	/^\*?\d{5,}\*?$/
);
