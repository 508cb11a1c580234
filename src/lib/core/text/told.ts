import type { LeftOut } from './article';
import type { Line } from './lines';

/** A text in its lines, without what a program wrote before and between what was said. */
export interface Said {
	readonly lines: readonly Line[];
	/** Times and names in front of what is read. */
	readonly stamps: readonly LeftOut[];
	/** Lines that say nothing of the article. */
	readonly talk: ReadonlySet<Line>;
}

/** Takes from lines what a program wrote of who spoke when; `wanted` lines stay whole. */
export type Tell = (lines: readonly Line[], wanted: ReadonlySet<Line>) => Said;

/** Of a text that nobody spoke. */
export const asWritten: Tell = (lines) => ({ lines, stamps: [], talk: new Set() });

const fewest = 3;
const day = String.raw`(?:\d{1,2} \p{L}{3,9}\.?|[^\n]{0,20}\d|today|yesterday)`;
/** A time, or a day in brackets or before a dash: no message or cue begins without. */
const stamped = new RegExp(
	String.raw`^[^\S\n]*(?:[^\n]{0,116}\d[:.]\d\d|\u200e?\[|[^\n]{1,42}[[(]${day}|${day},?(?: at)?\s+[-–—])`,
	'gimu'
);

/** Whether so many lines bear a time or a day that the text may be a chat or subtitles; never false of one that is. */
export const seemsTold = (text: string) => (text.match(stamped) ?? []).length >= fewest;
