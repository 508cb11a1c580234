import type { Draft, Scene } from '../scene';

/** A name that only says what its bearer is, with nothing behind it that tells which: "the Treaty", "the Council". */
const bareName =
	/\b[Tt]he (?:Treaty|Convention|Court|Council|Summit|Commission|Assembly|Union|Organi[sz]ation|Community|Forum|League|Secretariat|Group|Congress|Agreement|Accords?|Protocol|Charter|Covenant|Committee|Conference|Parliament|Senate|Government|Chair|President|Prime Minister|Secretary-General|Members?|Member States|Parties|States|Alliance|Bank|Fund|Agency|Regime|Plan|Pact|Declaration|Act|Statute|Constitution|Resolution|Board|Tribunal|Ministry|Movement|Bloc|Mission|Territory|Party|Authority|Annex|Office|Republic|Kingdom|Crown|Emperor|King|Queen|Pope|Shah|Chancellor|Cabinet|Minister|Ambassador|Army|Navy|Company|Corporation|Project|Society|Partnership|Articles|Canal|Guard|Museum|Institution)\b(?! (?:of|for|against|to|between|concerning|relating)\b| on (?!\[|\d|\p{Lu}\p{Ll}+ \d)|['’]s? \p{Lu}| \p{Lu})/u;

/** What is of something that is not said: "its accession", "the applications", "withdrawal". */
const relational =
	/(?<![\w-])(?:accession|ratification|withdrawal|participation|membership|applications?|candidacy|succession|admission|succeeded|followed|notice|membership bid|mandate|recommendations|findings|predecessors?|successors?)\b(?! (?:of|to|from|for|as|by|against|treaty to|documents? to)\b| in (?!\[|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))/i;
/** An office that is not said to be of anything. */
const office =
	/(?:\b(?:been|was|is|as|became|become|named|elected|appointed|serve[ds]?|served as) (?:the |its |an? )?(?:first |new |acting |deputy )?)(?:Director-General|Secretary[- ]General|Director|President|president|Prime Minister|prime minister|Chair(?:man|woman|person)?|chair(?:man|woman|person)?|mediator|minister|foreign minister|commander|governor|High Representative)\b(?! (?:of|for|to|at)\b)/;
/** What waits for something behind it. */
const hanging =
	/\b(?:in response|in addition|by other means|follow(?:ed)? suit|took office|take office|attended|come last|came last|gave notice|give notice|prior to that|since|following|the first|the last|the second|to that|by that|of that|in that|go ahead|follow suit|followed suit|to leave|to join)(?:,? (?:in|on) \[[^\]]+\])?[.?]$/i;
/** What one does to, or is, something that is not said: the resulting treaty, observer status, "protest". */
const ofNothing = new RegExp(
	[
		'\\b(?:a revised|the resulting) (?:treaty|convention|agreement)\\b(?! (?:of|on|with|between|for|that|which|to)\\b)',
		'\\bobserver status\\b(?! (?:in|at|with|to|of)\\b)|\\bfounding members\\b(?! of\\b)',
		'\\bjoint resolution\\b(?! (?:of|on|to|in|for|that|calling)\\b)',
		'\\bthe \\[(?:month and )?year\\] (?:summit|elections?|meeting|talks|conference)\\b(?! (?:of|in|on|between)\\b)',
		'\\bheld out until\\b|\\bdid [^?]{2,60}\\b(?:protest|take possession|resume again)\\?$'
	].join('|'),
	'i'
);
/** Whom one took out or withdrew, but not of what. */
const takenOut =
	/\b(?:take|took) \p{Lu}\p{L}+ out\b|\b(?:withdraw|withdrew) \p{Lu}\p{L}+(?= (?:in|and)\b|[?.])/u;
/** "NPT: in what year …": the heading says of what. */
const headed = /^\p{Lu}[^:?]{1,60}: /u;
/** Known by what stands before them. */
const likened =
	/\b(?:similar|(?<!their )respective|corresponding|aforesaid|latter|said (?:treaty|agreement)|likewise|in turn|instead|too(?! \p{Ll}))\b/iu;

/** "Hungary approved the bid, and Turkey followed in 2023": in what is told. */
const goingOn = /(?<=^\p{Lu}[^,]{12,}, (?:and|but) (?:[^, ]+ ){1,4})followed(?= (?:on|in) )/u;

/** Words of a prompt that are told only together with what the text has told before; null where there are none. */
export function incompleteWords({ prompt, kind, label }: Draft, { names }: Scene): string | null {
	const bare = bareName.exec(prompt);
	if (bare && names.fullName(bare[0].slice(4)) === bare[0].slice(4)) return bare[0];
	const found =
		hanging.exec(prompt) ?? likened.exec(prompt) ?? ofNothing.exec(prompt) ?? takenOut.exec(prompt);
	if (found) return found[0];
	const lacking = headed.test(prompt) ? null : relational.exec(prompt.replace(goingOn, ''));
	if (lacking && kind !== 'organization' && kind !== 'deal') return lacking[0];
	return kind === 'organization' || label !== undefined ? null : (office.exec(prompt)?.[0] ?? null);
}
