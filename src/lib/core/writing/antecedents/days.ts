import { printDate } from '../../dates/print';
import type { Finder } from './around';

/** A day or a month that the sentence tells without its year, where that is known, with all of it in its place: "Monday" is "26 October 1998". */
export const days: Finder = ({ mentions }) =>
	mentions.flatMap((meaning) => {
		const { kind, text, iso = '', start, end } = meaning;
		const isShort = kind === 'date' && /^\d{4}-\d\d/.test(iso) && !text.includes(iso.slice(0, 4));
		if (!isShort || iso.includes('/')) return [];
		const lead = /^(?:\p{Ll}+ )*?(?=\p{Lu}|\d)/u.exec(text)?.[0] ?? '';
		return [{ start: start + lead.length, end, words: printDate(iso), meaning, isOwner: true }];
	});
