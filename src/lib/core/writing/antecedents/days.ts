import { printDate } from '../../dates/print';
import type { StandIn } from '../prompt/standIn';
import type { Finder } from './around';

/** "That" before a month, which then is of the year told. */
const that = /(?<=(?:^|\s))that\s+$/i;

/** A day or a month that the sentence tells without its year, where that is known, with all of it in its place: "Monday" is "26 October 1998", "that June" is "in June 2020". */
export const days: Finder = ({ mentions, text: said, start: from }) =>
	mentions.flatMap((meaning): StandIn[] => {
		const { kind, text, iso = '', start, end } = meaning;
		const isShort = kind === 'date' && /^\d{4}-\d\d/.test(iso) && !text.includes(iso.slice(0, 4));
		if (!isShort || iso.includes('/')) return [];
		const lead = /^(?:\p{Ll}+ )*?(?=\p{Lu}|\d)/u.exec(text)?.[0] ?? '';
		const day = { start: start + lead.length, end, words: printDate(iso), meaning, isOwner: true };
		const pointed = that.exec(said.slice(0, start - from));
		if (!pointed) return [day];
		const at = from + pointed.index;
		return [{ start: at, end: at + 'that'.length, words: 'in', meaning, isOwner: true }, day];
	});
