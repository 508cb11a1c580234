/** The months by their English names, January first. */
export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A month's name or its short form, for use within a pattern without the `i` flag. */
export const monthPattern =
	'(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september|october|november|december|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?(?=\\s\\d))';

/** 1 to 12 for a month's name or its short form, 0 for another word. */
export function monthNumber(name: string): number {
	const start = name.slice(0, 3).toLowerCase();
	return start.length < 3 ? 0 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}
