import { remembered } from './remembered';
import { bare, keyOf, wordsOf } from './words';

const spaced = remembered((text) => ` ${bare(wordsOf(text)).join(' ')} `);

/** Whether a text says a form of something, as whole words. */
export const says = (text: string, form: string): boolean =>
	spaced(form).trim() !== '' && spaced(text).includes(spaced(form));

/** Signs below which words that run together may stand in others by chance: "US" in "Russia". */
const fewestTogether = 8;

/** Whether what is typed only repeats a prompt, hyphens and spaces aside: no answer, whatever else it is a name of. "NATO or the Pact?" is a choice. */
export function repeats(prompt: string, typed: string): boolean {
	if (/\sor\s/i.test(prompt)) return false;
	const key = keyOf(typed);
	return says(prompt, typed) || (key.length >= fewestTogether && keyOf(prompt).includes(key));
}
