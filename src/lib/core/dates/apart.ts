import { precisionOf } from './value';

/** The first and the last day that a date may be, as ISO days; null where its year is not known. */
function daysOf(iso: string): { readonly first: string; readonly last: string } | null {
	const precision = precisionOf(iso);
	if (precision === null || /(?:^|\/)XXXX/.test(iso)) return null;
	const [from = '', to = from] = precision === 'range' ? iso.split('/') : [iso];
	return {
		first: `${from.replaceAll('X', '0')}-01-01`.slice(0, 10),
		last: `${to.replaceAll('X', '9')}${'-12-31'.slice(to.length - 4)}`
	};
}

/** Whether a date has its place among the years, however wide. */
export const hasPlace = (iso: string) => daysOf(iso) !== null;

/** Whether all of one date lies before all of another: "1995" neither before nor after "May 1995", nor itself. */
export function isClearlyBefore(one: string, other: string): boolean {
	const [former, latter] = [daysOf(one), daysOf(other)];
	return former !== null && latter !== null && former.last < latter.first;
}
