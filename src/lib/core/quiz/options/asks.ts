import type { CardContent } from '../../deck/card';
import { heads } from '../typed/lexicon/decisive';

/** Words behind "what" and "which" that are no noun. */
const idle = new Set(
	(
		'is are was were be been did do does has have had will would can could may might must shall should of in at to by for ' +
		'made makes make led leads happened happens became becomes caused causes came comes the a an one two three'
	).split(' ')
);

/** Different words for one thing asked for. */
const same: Readonly<Record<string, string>> = {
	...{ whom: 'who', whose: 'who', person: 'who', leader: 'who', politician: 'who', statesman: 'who' },
	...{
		state: 'country',
		nation: 'country',
		organisation: 'organization',
		agreement: 'treaty',
		accord: 'treaty'
	}
};

const plainly = (word: string) => same[word] ?? word;

const questions =
	/(?<!\p{L})(who|whom|whose|where|when|why|how (?:many|much|long|old|far|often)|how|which|what)(?!\p{L})(.*)/isu;

/** What "which" and "what" ask for: "restriction" in "Which Russian restriction …", since adjectives of states have a capital. */
function nounAfter(asking: string, rest: string): string {
	const words = rest.trim().split(/[^\p{L}\p{M}’'-]+/u);
	const end = words.findIndex((word) => idle.has(word));
	const noun = words.slice(0, end < 0 ? words.length : end);
	const found = noun.find((word) => heads.has(word)) ?? noun.find((word) => !/^\p{Lu}/u.test(word));
	if (found) return plainly(found);
	// "What does NPT stand for?" asks for another thing than "What is balancing?".
	return `${asking} ${words[0] ?? ''} ${/\s(for|of|to|by|with|from)\s*\?/.exec(rest)?.[1] ?? ''}`.trim();
}

/**
 * What a prompt asks for, in a word or two: "who", "country", "how many"; the word of a blank. Where it has no English word for a question
 * it is the first word. Two cards that ask for the same can lend each other their answers.
 */
export function askedFor({ kind, form, prompt }: Pick<CardContent, 'kind' | 'form' | 'prompt'>): string {
	if (kind === 'person') return 'who';
	const blank = form === 'cloze' ? /\[([^[\]]+)\]/.exec(prompt)?.[1] : undefined;
	if (blank !== undefined) return plainly(blank.trim().toLowerCase());
	const [, asking, rest = ''] = questions.exec(prompt) ?? [];
	if (asking === undefined) return /\p{L}[\p{L}\p{M}]*/u.exec(prompt)?.[0].toLowerCase() ?? '';
	const word = asking.toLowerCase();
	return word === 'which' || word === 'what' ? nounAfter(word, rest) : plainly(word);
}

/** The first two words of a prompt: "who wrote". */
export const openingOf = ({ prompt }: Pick<CardContent, 'prompt'>) =>
	prompt.toLowerCase().split(/\s+/, 2).join(' ');
