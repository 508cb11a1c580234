import { precisionOf, type Precision } from '../dates/value';
import { plainText } from '../text/mask';
import { withoutTail } from './tail';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A subject as it stands within a question: "The Chief" becomes "the Chief". */
export function midSentence(words: string): string {
	return words.replace(/^(?:The|An?)(?=\s)/, (article) => article.toLowerCase());
}

/** Words fit to be read as a prompt: no marks, one space between words, a capital first. */
export function spoken(text: string): string {
	return capital(
		plainText(text)
			.replace(/\s*\(\s*\)/g, '')
			.replace(/\s+([,.;:!?])/g, '$1')
			.replace(/,([.;:?!])/g, '$1')
			.trim()
	);
}

/** A question: the words given, without the full stop, what stands in brackets and what only adds to them, with its mark. */
export function asked(words: string): string {
	return `${spoken(withoutTail(words.replace(/\s*\([^()]*\)/g, '')).replace(/,(?= (?:in|on) (?:\p{Lu}\p{Ll}+ )?\d[^,]*$)/u, '')).replace(/[\s,.;:–—-]+$/u, '')}?`;
}

const blanks: Record<Precision, string> = {
	day: '[date]',
	month: '[month and year]',
	year: '[year]',
	decade: '[decade]',
	century: '[century]',
	yearless: '[day and month]',
	range: '[years]'
};

/** What stands in a prompt in place of a date, and names how precise the answer is. */
export function blankOf(iso: string): string {
	const precision = precisionOf(iso);
	return precision === 'yearless' && !/-\d\d-/.test(iso) ? '[month]' : blanks[precision ?? 'year'];
}

const wanted: Record<Precision, string> = {
	day: 'on what date',
	month: 'in what month and year',
	year: 'in what year',
	decade: 'in which decade',
	century: 'in which century',
	yearless: 'on what day and month',
	range: 'in what years'
};

/** How a question asks for a date, after the word that stood before it: "In what year", "Since what year". */
export function dateWords(iso: string, cue: string): string {
	const words = wanted[precisionOf(iso) ?? 'year'];
	const said = cue.toLowerCase();
	return capital(/^(?:since|by|until)$/.test(said) ? words.replace(/^\S+/, said) : words);
}
