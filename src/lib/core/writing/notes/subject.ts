import type { Kind } from '../../deck/card';
import type { Span } from '../../text/article';
import { nameInFact } from '../facts/fact';
import { instrumentsByLetters } from './lexicon/instruments';
import type { NoteLine } from './line';
import { isPlural, nounOf, sortOfName, withArticle, type Sort } from './naming';

/** What a piece of a line is about: the name at its head, or the one in the heading above. */
export interface Subject {
	/** As it stands in a question: "the Partial Test Ban Treaty". */
	readonly said: string;
	readonly name: string;
	/** All its forms. */
	readonly forms: readonly string[];
	/** What a question calls it: "treaty". Null where nothing tells. */
	readonly noun: string | null;
	readonly sort: Sort | null;
	readonly kind: Kind;
	readonly isPlural: boolean;
	/** Where the line names it; null where only the heading does. */
	readonly mark: Span | null;
	/** The name as facts have it. */
	readonly inFact: string;
}

const small = /^(?:of|the|and|for|on|in|to|de|la|du|des|v|vs|a|an|at|with|between|against|&|\+)$/i;
const wordsOf = (words: string) => words.split(/[\s/]+/).filter((word) => word !== '');
/** What heads a line without being a name: "Three pillars", "Key dates". */
const labels =
	/^(?:Art(?:icle)?s?\b|Three|Four|Five|Two|Six|Key|Main|Other|Outside|Limits?|Package|Result|Aims?|Goals?|Members?|Causes?|Effects?|Background|Context|Criticisms?|Pros|Cons|N\.?B|Note|Notes|Example|Examples|Definition|Current|Today|Later|First|Second|Importance|Significance|Signed|Founded|HQ|Seat|Outcome|Consequences?|Problems?|Issues?|Parties|Signatories|Week|Lecture|Chapter|Part|Section|Exam|Essay|Reading|Sources?)\b/i;

/** Whether letters are those of a full name: "PTBT" of "Partial Test Ban Treaty". In order, each begins a word, and at most one word of weight has none. */
export function areLettersOf(letters: string, full: string): boolean {
	const words = full.replace(/[-–/]/g, ' ').split(/\s+/);
	if (!/^\p{Lu}[\p{L}&/-]{1,9}$/u.test(letters) || words.length < 2) return false;
	const plain = letters.replace(/[^\p{L}]/gu, '').toUpperCase();
	let [at, passed] = [0, 0];
	for (const word of words) {
		if (at < plain.length && word.charAt(0).toUpperCase() === plain[at]) at++;
		else if (!small.test(word)) passed++;
	}
	return at === plain.length && passed <= 1 && words[0]?.charAt(0).toUpperCase() === plain[0];
}

/** Words that a name may end in though they have no capital: "Israel-Jordan peace treaty". */
const calling =
	/^(?:treaty|agreements?|accords?|pact|convention|protocol|charter|declaration|memorandum|doctrine|plan|crisis|war|summit|conference|peace|friendship|border|trade|defen[cs]e|non-aggression|neutrality|armistice|speech|resolution|report|revolution|coup|blockade|airlift|uprising|attacks?|bombings?|massacre|genocide|incident)$/u;

/** Whether words are a name by their letters: all words of weight have a capital. */
export function looksNamed(words: string): boolean {
	const all = wordsOf(words.replace(/^["']|["']$/g, ''));
	return (
		all.length > 0 &&
		all.length <= 10 &&
		/^["'\p{Lu}\d]/u.test(words) &&
		all.every(
			(word, at) =>
				small.test(word) ||
				/^["'(]?[\p{Lu}\d]/u.test(word) ||
				(at > 0 && at >= all.length - 3 && calling.test(word))
		) &&
		/\p{Lu}/u.test(words)
	);
}

const kindOf = (sort: Sort | null): Kind =>
	sort === 'instrument' ? 'deal' : sort === 'body' ? 'organization' : 'other';

function sortBy({ kinds, names }: NoteLine, name: string): Sort | null {
	const sort = sortOfName(name);
	if (sort !== null) return sort;
	const kind = kinds.get(name);
	if (kind === 'organization' || names.organization(names.fullName(name))) return 'body';
	return kind === 'deal' ? 'instrument' : kind === 'event' ? 'event' : null;
}

/** The thing that words of a line or heading name; null where they name nothing that can be spoken of. A person is none. */
export function subjectFrom(
	line: NoteLine,
	words: string,
	gloss = '',
	mark: Span | null = null
): Subject | null {
	const bare = words
		.replace(/^(?:the)\s+/i, '')
		.replace(/\bRes\.?\s(?=\d)/, 'Resolution ')
		.replace(/,?\s*\(?\d{4}\)?$/, '')
		.trim();
	if (bare.length < 2 || labels.test(bare) || !looksNamed(bare) || /[,;?!+]|\s&\s.*\s&\s/.test(bare))
		return null;
	const [spelledOut, letters] = areLettersOf(bare, gloss) ? [gloss, bare] : [bare, gloss];
	const name = spelledOut.replace(/^the\s+/i, '');
	const sort = sortBy(line, name) ?? sortBy(line, bare);
	if (sort === null) return null;
	const known = instrumentsByLetters.get(bare) ?? [];
	const other = /^["']?(?:a\.?k\.?a\.?\s+)?["']?(\p{Lu}[^"';,]+?)["']?$/u.exec(letters)?.[1] ?? '';
	const forms = [...new Set([name, bare, words, ...(/\d/.test(other) ? [] : [other]), ...known])].filter(
		(form) => form !== ''
	);
	return {
		said: withArticle(name, line.articled),
		name,
		forms,
		noun: nounOf(name) ?? nounOf(other) ?? (sort === 'body' ? 'organization' : null),
		sort,
		kind: kindOf(sort),
		isPlural: isPlural(name),
		mark,
		inFact: nameInFact(line, name)
	};
}

/** What the head of a line names. */
export function headSubject(line: NoteLine): Subject | null {
	const { head, start, text } = line;
	if (!head) return null;
	const at = text.indexOf(head.words);
	return subjectFrom(line, head.words, head.gloss, {
		start: start + at,
		end: start + at + head.words.length
	});
}

const headingShape = /^(?:the\s+)?(?<words>[^()]+?)(?:\s*\((?<gloss>[^()]+)\))?(?:,\s*\d{4})?$/iu;

/** What the heading above a line names. */
export function headingSubject(line: NoteLine): Subject | null {
	const { words = '', gloss = '' } = headingShape.exec(line.heading ?? '')?.groups ?? {};
	return words === '' ? null : subjectFrom(line, words, gloss);
}
