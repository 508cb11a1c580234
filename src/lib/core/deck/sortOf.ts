import type { Kind } from './card';

/** What a name calls its bearer: the last of these before "of", "on" and the like tells a court from a bank and a resolution from a treaty. */
const callings =
	/\b(court|tribunal|bank|fund|council|assembly|parliament|senate|congress|ministry|department|office|party|army|navy|forces?|guard|compan(?:y|ies)|corporation|university|institute|union|league|forum|association|community|commission|committee|agency|authority|secretariat|organi[sz]ation|group|treat(?:y|ies)|agreements?|accords?|pacts?|plan|resolution|declaration|convention|charter|protocol|memorandum|communiqu[ée]|act|deal|summit|conference|war)\b/gi;
/** Different words for one sort of thing. */
const same: Readonly<Record<string, string>> = {
	accord: 'agreement',
	pact: 'agreement',
	treatie: 'treaty',
	companie: 'company',
	corporation: 'company',
	organisation: 'organization',
	force: 'army',
	navy: 'army',
	tribunal: 'court',
	authority: 'agency'
};

/**
 * The sort of a name among those of its kind: "court", "treaty", "acronym". Empty where nothing in it tells: only such names may stand
 * beside each other.
 */
export function sortOf(kind: Kind, name: string): string {
	if (kind !== 'organization' && kind !== 'deal') return '';
	const [head = ''] = name.split(/\s(?:of|for|on|to|in|against|between)\s/, 1);
	const calling = [head, name]
		.flatMap((part) => [...part.matchAll(callings)].at(-1)?.[1] ?? [])[0]
		?.toLowerCase()
		.replace(/s$/, '');
	if (calling !== undefined) return same[calling] ?? calling;
	return /^(?:the\s+)?[A-Z][A-Z+&-]+$/.test(name) ? 'acronym' : '';
}

/** Letters that stand for words of names. */
const letters: Readonly<Record<string, string>> = {
	un: 'united nations',
	us: 'united states',
	eu: 'european union'
};

const small = new Set('the of and for on in to a an at de la von van bin al'.split(' '));
const words = (name: string) =>
	name
		.toLowerCase()
		.replace(/\bu\.\s?([ns])\.?(?!\p{L})/gu, 'u$1')
		.replace(/\b(?:un|us|eu)\b/g, (found) => letters[found] ?? found)
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '' && !small.has(word));

/** Whether two names may well be of one bearer: all words of the shorter are in the longer, or both people share their last. */
export function mayBeSame(kind: Kind, one: string, other: string): boolean {
	const [a, b] = [words(one), words(other)];
	const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
	if (shorter.every((word) => longer.has(word))) return true;
	return kind === 'person' && a.some((word) => word.length > 3 && b.includes(word));
}
