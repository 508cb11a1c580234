import { determiners, joiners, leaders, particles, taken } from './lexicon/words';

/** A word of a prompt without the signs around it. */
export const bare = (word: string | undefined): string =>
	(word ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Written small, and not a part of another word. */
const isPlain = (word: string) => /^\p{Ll}+,?$/u.test(word);

/** Whether a word may be the verb of a clause by what stands before it. */
const followsSubject = (before: string) =>
	!determiners.has(bare(before)) && !leaders.has(bare(before)) && !/[’']s?$/u.test(before);

/** The places in a prompt where a verb of the main clause can stand, of those that `isVerb` takes for one; null where two verbs are joined. */
export function verbPlaces(
	words: readonly string[],
	isVerb: (word: string) => boolean
): readonly number[] | null {
	const places = words.flatMap((word, at) => (at > 0 && isPlain(word) && isVerb(bare(word)) ? [at] : []));
	if (places.some((at) => joiners.has(bare(words[at - 1])) || /,$/.test(words[at] ?? ''))) return null;
	return places.filter((at) => followsSubject(words[at - 1] ?? ''));
}

/** Whether what follows a word cannot be the rest of a name that it belongs to: the end, an object, or with a word that is a verb only, a particle. */
export function endsThere(next: string | undefined, isNoun: boolean): boolean {
	if (next === undefined || determiners.has(bare(next)) || /^[“"(]?[\p{Lu}\p{N}]/u.test(next)) return true;
	return !isNoun && (particles.has(bare(next)) || taken.has(bare(next)) || /ly$/.test(next));
}
