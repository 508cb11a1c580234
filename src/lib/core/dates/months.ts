import { monthNames } from './lexicon/months';

/** 1 to 12 for a month's name or its short form, 0 for another word. */
export function monthNumber(name: string): number {
	const start = name.slice(0, 3).toLowerCase();
	return start.length < 3 ? 0 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}
