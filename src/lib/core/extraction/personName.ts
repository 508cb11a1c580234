import { spelled } from './spelling';

const suffixes = /,?\s+(?:[JjSs][Rr]\.?|I{2,3}|IV)$/u;
const articles = /^(?:al|el|an|ash|ad|ul)[-\s]+(?=\p{L})/iu;

/** The words of a person's name, as one spells them; "Jr." and "III" are none. Initials are words of one letter. */
export function wordsOfPerson(name: string): readonly string[] {
	return spelled(name.replace(suffixes, '').replace(/\./g, ' ')).split(' ');
}

/** What one is called by alone: the last part of a name between blanks ("Ki-moon", "Maliki" of "al-Maliki"). */
export function surnameOf(name: string): string {
	const last = name.replace(suffixes, '').split(/\s+/).pop() ?? '';
	return spelled(last.replace(articles, ''));
}

/** The first part of a name between blanks. */
export function firstNameOf(name: string): string {
	return spelled(name.split(/\s+/)[0] ?? '');
}

const sameWord = (one = '', two = '') =>
	one === two || (one.length === 1 && two.startsWith(one)) || (two.length === 1 && one.startsWith(two));

/** Whether `words` stand in `all` in their order, with others between. */
function isWithin(words: readonly string[], all: readonly string[]): boolean {
	let at = 0;
	for (const word of all) if (at < words.length && sameWord(words[at], word)) at++;
	return at === words.length;
}

/**
 * Whether a name of two words or more can be a shorter form of another: its first and last words are the other's and what stands
 * between is there too ("Richard Nixon" of "Richard M. Nixon"), or the other begins or ends with it.
 */
export function isFormOf(short: readonly string[], long: readonly string[]): boolean {
	if (short.length < 2 || short.length > long.length) return false;
	const last = short[short.length - 1];
	const begins = short.every((word, at) => word === long[at]);
	const ends = short.every((word, at) => word === long[long.length - short.length + at]);
	const spans =
		sameWord(short[0], long[0]) &&
		last === long[long.length - 1] &&
		isWithin(short.slice(1, -1), long.slice(1, -1));
	return begins || ends || spans;
}
