import { monthNames } from '../core/dates/lexicon/months';
import { dayMs, type Day } from '../core/time';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "Monday 23 November", with its year when that was another than today's. A study day is already a day of the student's own calendar. */
export function formatDay(day: Day, today: Day): string {
	return `${weekday(day)} ${formatDate(day, today)}`;
}

/** "2 November", or "2 November 2025" when that was another year than today's. */
export function formatDate(day: Day, today: Day): string {
	const year = dateOf(day).getUTCFullYear();
	return year === dateOf(today).getUTCFullYear() ? dayAndMonth(day) : `${dayAndMonth(day)} ${year}`;
}

/** A coming day as one says it: "today", "tomorrow", "Wednesday" within a week, else "3 December". */
export function formatComingDay(day: Day, today: Day): string {
	const ahead = day - today;
	if (ahead <= 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	return ahead < 7 ? weekday(day) : formatDate(day, today);
}

/** When something comes, in a sentence: "today", "tomorrow", else "on Wednesday" or "on 3 December". */
export function formatComing(day: Day, today: Day): string {
	return day - today > 1 ? `on ${formatComingDay(day, today)}` : formatComingDay(day, today);
}

/** A day gone by: "today", "yesterday", "3 days ago", else "on 2 November". */
export function formatPastDay(day: Day, today: Day): string {
	const ago = today - day;
	if (ago <= 0) return 'today';
	if (ago === 1) return 'yesterday';
	return ago < 14 ? `${ago} days ago` : `on ${formatDate(day, today)}`;
}

function dateOf(day: Day): Date {
	return new Date(day * dayMs);
}

function weekday(day: Day): string {
	return weekdays[dateOf(day).getUTCDay()] ?? '';
}

function dayAndMonth(day: Day): string {
	const date = dateOf(day);
	return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''}`;
}
