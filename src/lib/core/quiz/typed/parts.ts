import { measures } from './lexicon/numbers';
import { decisive, heads } from './lexicon/decisive';
import { partsOf } from './same';
import { almost, right, type Rule } from './verdict';
import { bare, keyOf, wordsOf } from './words';

const hedge = /^(?:(?:more|less|fewer) than|over|under|at least|at most|up to)\s+/i;

/** "50" for "50%", "1 bn" for "$1 billion", "46 billion" for "over 46 billion": what the question has said need not be typed. */
export const unsaid: Rule = ({ typed, forms }) => {
	const hedged = hedge.exec(typed)?.[0].toLowerCase() ?? '';
	const told = wordsOf(typed.slice(hedged.length)).join(' ');
	const isSaid = forms.some((form) => {
		if (hedged !== '' && !form.toLowerCase().startsWith(hedged)) return false;
		const words = wordsOf(form.replace(hedge, ''));
		const [number = '', unit = ''] = words;
		if (!/^\d/.test(number)) return false;
		return told === words.join(' ') || (words.length === 2 && measures.has(unit) && told === number);
	});
	return isSaid ? right : null;
};

const small = /^(?:of|for|in|on|to|with|between)$/;
const ownWords = (text: string) => bare(wordsOf(text)).filter((word) => !small.test(word));

/** Whether words are the last half of a name, as a surname is. */
const isLastOf = (told: readonly string[], words: readonly string[], whole: string) =>
	!/(?<!\p{L})\p{Ll}/u.test(whole) &&
	!heads.has(told.at(-1) ?? '') &&
	told.length * 2 >= words.length &&
	words.slice(-told.length).join(' ') === told.join(' ');

/** Whether words are the greater part of a text, or all of it but the kind of thing it is, and nothing that tells it from another is missing. */
function isPart(told: readonly string[], whole: string): boolean {
	const words = ownWords(whole);
	const missing = words.filter((word) => !told.includes(word));
	if (told.some((word) => !words.includes(word)) || missing.length === 0) return false;
	if (words.length === 2 && /^\d/.test(words[0] ?? '') && !/^\d/.test(words[1] ?? ''))
		return told.length === 1 && told[0] === words[0];
	if (missing.some((word) => decisive.has(word) || /^(?!\d{4}$)\d/.test(word))) return false;
	const isName = told.some((word) => !heads.has(word) && /^\p{L}{3,}/u.test(word));
	return (
		isName &&
		(told.length > missing.length || missing.every((word) => heads.has(word)) || isLastOf(told, words, whole))
	);
}

function isSomeOf(members: readonly string[], whole: string): boolean {
	const all = partsOf(whole);
	return all.length > members.length && members.length > 0 && members.every((key) => all.includes(key));
}

/** Some members of a list, the greater part of a name, a number without what it counts: partly right. */
export const parts: Rule = ({ typed, kind, forms, foreign }) => {
	if (kind === 'person' || kind === 'date') return null;
	const [told, members] = [ownWords(typed), partsOf(typed)];
	const fits = (whole: string) => isPart(told, whole) || isSomeOf(members, whole);
	const form = forms.find(fits);
	if (form === undefined) return null;
	return almost(foreign.some(fits) ? 'ambiguous' : 'part', form);
};

const year = /\s*\(?(?:of |in )?\b[12]\d{3}\)?$|^[12]\d{3}\s/;

/** The right name with a year that the card does not know. */
export const dated: Rule = ({ typed, kind, forms }) => {
	if (kind === 'date' || !year.test(typed)) return null;
	const key = keyOf(typed.replace(year, ''));
	const form = forms.find((own) => keyOf(own) === key);
	return form === undefined ? null : almost('more-precise', form);
};
