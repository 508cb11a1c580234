import { monthPattern } from '../../dates/monthPattern';
import type { Said, StandIn } from '../prompt/standIn';
import type { Finder } from './around';

const phrase =
	/(?<!\b(?:over|within|for|after|before|course|course of) )\b(?<tie>of |in |during |throughout |since |until |by |from |)(?<which>(?:that|the)(?: very)? same|that|the following|the next|the previous|the preceding) year\b(?!['’-])/gu;
/** A day or month, whose year follows. */
const ofDay = new RegExp(`\\b${monthPattern} (?:\\d{1,2} )?$`);
const shift: Readonly<Record<string, number>> = { following: 1, next: 1, previous: -1, preceding: -1 };

const figures = /\b(?:1[5-9]|20)\d\d\b/g;
/** A year by which something was not yet so is not the one that goes on. */
const bound = /\b(?:until|till|before|by) (?:\p{L}+ )?\d{4}\b/u;

/** The one year that a sentence up to a place speaks of; null for none, NaN for several. */
function yearIn({ text, start, mentions }: Said, at: number): number | null {
	const said = text.slice(0, at - start);
	const isRange = mentions.some(({ kind, iso, end }) => kind === 'date' && end <= at && iso?.includes('/'));
	const years = new Set((said.match(figures) ?? []).map(Number));
	const [year = null] = years;
	return isRange || bound.test(said) || years.size > 1 ? NaN : year;
}

/** "In that year", "in May of the following year", where the sentence so far, or else the one before, has one year alone. */
export const years: Finder = (here, { before }) =>
	[...here.text.matchAll(phrase)].flatMap(({ 0: words, index, groups = {} }): StandIn[] => {
		const start = here.start + index;
		const year = yearIn(here, start) ?? (before && yearIn(before, before.end));
		if (year === null || Number.isNaN(year)) return [];
		const said = String(year + (shift[groups.which?.split(' ').at(-1) ?? ''] ?? 0));
		const isOfDay = groups.tie === '' && ofDay.test(here.text.slice(0, index));
		const tie = groups.tie === 'of ' || isOfDay ? '' : groups.tie || 'in ';
		const meaning = { kind: 'date', text: said, start, end: start, confidence: 1 } as const;
		return [{ start, end: start + words.length, words: `${tie}${said}`, meaning, isOwner: true }];
	});
