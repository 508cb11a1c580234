import { dayMs } from '../time';
import { precisionOf } from './value';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const week = 7;

/** The day so called that a dispatch of a day tells of: that day itself, or the last one before it. Null where either is none. */
export function weekdayBefore(word: string, iso: string): string | null {
	const wanted = weekdays.indexOf(word);
	const day = Date.parse(`${iso}T00:00:00Z`);
	if (wanted < 0 || precisionOf(iso) !== 'day' || Number.isNaN(day)) return null;
	const back = (new Date(day).getUTCDay() - wanted + week) % week;
	return new Date(day - back * dayMs).toISOString().slice(0, 10);
}
