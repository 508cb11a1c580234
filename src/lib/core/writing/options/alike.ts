import { sortOf } from '../../deck/sortOf';
import { callingOf } from '../calling';
import type { Suggestion } from '../suggestion';

const isLetters = (name: string) => /^(?:the )?\p{Lu}[\p{Lu}\p{N}+&-]+$/u.test(name);
const withoutThe = (name: string) => name.replace(/^the\s+/i, '');
const yearInside = / of (?:1[5-9]|20)\d\d$/;

/** Names that stand without "the": letters, single words, numbered ones. */
const isBare = (name: string) => isLetters(name) || !name.includes(' ') || /\b(?:START|SALT)\b/.test(name);

const plural = /\b(?:\p{L}+ies|Accords|Agreements|Conventions|Protocols|Acts|Talks)\b/u;
const wordsIn = (name: string) => withoutThe(name).split(/\s+/).length;

/** Whether one name is not told from the other by being much longer. */
function isOfLength(one: string, other: string): boolean {
	const [few, many] = [wordsIn(one), wordsIn(other)].sort((a, b) => a - b) as [number, number];
	return many - few <= 1 + few / 2;
}

/**
 * A name of a thing as it stands beside an answer so that nothing but what it names tells them apart: with "the" or without, letters beside
 * letters, a year inside where the answer has one, about as long; null where it cannot.
 */
export function alikeTo(answer: string, names: readonly string[]): string | null {
	const takesThe = /^the\s/i.test(answer);
	const hasYear = yearInside.test(answer);
	for (const name of names) {
		const plain = hasYear ? withoutThe(name) : withoutThe(name).replace(yearInside, '');
		const isShaped = isLetters(plain) === isLetters(answer) && yearInside.test(plain) === hasYear;
		const isWhole = !plain.includes('/') && isOfLength(plain, answer);
		if (isShaped && isWhole && !(takesThe && isBare(plain))) return takesThe ? `the ${plain}` : plain;
	}
	return null;
}

/** Words for what is asked for that fit only what bears them in its name. */
const called =
	/(?:\bwhich (?:\p{L}+[ -]){0,2}?|\[)(courts?|banks?|funds?|councils?|conventions?|protocols?|resolutions?|declarations?|memorandums?|memoranda|plans?|doctrines?|parliaments?|ministr(?:y|ies)|part(?:y|ies)|commissions?|committees?|charters?|army|navy|armies|navies|universit(?:y|ies)|compan(?:y|ies)|treat(?:y|ies)|agreements?|accords?|pacts?|acts?|laws?|agenc(?:y|ies)|conferences?|amendments?|polic(?:y|ies)|union|league|movement)\b/iu;
const singular = (word: string) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

/** Whether a name may be what a question calls its answer by name: a charter where it asks for a charter, several where it asks for several. */
export function fitsCalling({ kind, prompt, answer }: Suggestion, name: string): boolean {
	const [, word] = called.exec(prompt) ?? [];
	if (word === undefined) return true;
	const asked = singular(word);
	if (asked === 'treaty' || asked === 'agreement' || asked === 'accord') {
		const own = sortOf(kind, answer);
		const sorts = [
			'',
			'acronym',
			own,
			...(asked === 'treaty' || own !== 'agreement' ? ['treaty'] : ['agreement'])
		];
		return sorts.includes(sortOf(kind, name)) && plural.test(name) === plural.test(answer);
	}
	const isCalled = (one: string) => {
		const calling = callingOf(one);
		return calling === '' ? one.toLowerCase().includes(asked) : [asked, word.toLowerCase()].includes(calling);
	};
	return isCalled(name) || !isCalled(answer);
}

/** Words of names that tell nothing by themselves. */
const common =
	/^(?:the|of|and|for|on|in|to|a|an|united|nations?|states?|international|world|peace|joint|final|interim|new|general|treat(?:y|ies)|agreements?|accords?|pacts?|plan|convention|charter|protocol|declaration|resolution|act|organi[sz]ation|union|league|community|association|council|commission|committee|conference|forum|group|court|bank|fund|agency)$/i;

/** The words by which a name is known. */
export const tellingWords = (name: string): readonly string[] =>
	name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[\p{Lu}\d]/u.test(word) && !common.test(word));

/** Whether the question says a word by which the answer alone of all is known: then there is nothing to choose. */
export function isGivenAway({ kind, prompt, answer }: Suggestion, others: readonly string[]): boolean {
	if (kind !== 'organization' && kind !== 'deal') return false;
	const said = prompt.toLowerCase();
	return tellingWords(answer).some((telling) => {
		const word = telling.toLowerCase();
		return (
			word.length > 3 && said.includes(word) && !others.some((other) => other.toLowerCase().includes(word))
		);
	});
}
