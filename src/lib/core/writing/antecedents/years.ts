import { monthPattern } from '../../dates/monthPattern';
import { yearOf } from '../../dates/value';
import type { Said, StandIn } from '../prompt/standIn';
import type { Finder } from './around';

const phrase =
	/\b(?<tie>of |in |during |throughout |since |until |by |from |)(?<which>(?:that|the)(?: very)? same|that|the following|the next|the previous|the preceding) year\b(?!['’-])/gu;
/** A day or month, whose year follows. */
const ofDay = new RegExp(`\\b${monthPattern} (?:\\d{1,2} )?$`);
const shift: Readonly<Record<string, number>> = { following: 1, next: 1, previous: -1, preceding: -1 };

/** The years that dates of a sentence up to a place have. */
const yearsOf = ({ mentions }: Said, at: number) =>
	new Set(
		mentions.flatMap(({ kind, iso, end }) => {
			const year = kind === 'date' && end <= at && iso && !iso.includes('/') ? yearOf(iso) : null;
			return year === null ? [] : [year];
		})
	);

/** "In that year", "in May of the following year", where the sentence so far, or else the one before, has one year alone. */
export const years: Finder = (here, { before }) =>
	[...here.text.matchAll(phrase)].flatMap(({ 0: words, index, groups = {} }): StandIn[] => {
		const start = here.start + index;
		const near = yearsOf(here, start);
		const known = near.size > 0 || !before ? near : yearsOf(before, before.end);
		const [year] = known;
		if (year === undefined || known.size > 1) return [];
		const said = String(year + (shift[groups.which?.split(' ').at(-1) ?? ''] ?? 0));
		const isOfDay = groups.tie === '' && ofDay.test(here.text.slice(0, index));
		const tie = groups.tie === 'of ' || isOfDay ? '' : groups.tie || 'in ';
		const meaning = { kind: 'date', text: said, start, end: start, confidence: 1 } as const;
		return [{ start, end: start + words.length, words: `${tie}${said}`, meaning, isOwner: true }];
	});
