import type { Day } from '../core/time';

const dayMs = 86_400_000;

const parts = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
const weekday = parts({ weekday: 'long' });
const dayAndMonth = parts({ day: 'numeric', month: 'long' });
const withYear = parts({ day: 'numeric', month: 'long', year: 'numeric' });

/** "Monday 23 November". A study day is already a day of the student's own calendar. */
export function formatDay(day: Day): string {
	return `${weekday.format(day * dayMs)} ${dayAndMonth.format(day * dayMs)}`;
}

/** "2 November", or "2 November 2025" when that was another year than today's. */
export function formatDate(day: Day, today: Day): string {
	const sameYear = new Date(day * dayMs).getUTCFullYear() === new Date(today * dayMs).getUTCFullYear();
	return (sameYear ? dayAndMonth : withYear).format(day * dayMs);
}

/** A coming day as one says it: "today", "tomorrow", "Wednesday" within a week, else "3 December". */
export function formatComingDay(day: Day, today: Day): string {
	const ahead = day - today;
	if (ahead <= 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	return ahead < 7 ? weekday.format(day * dayMs) : formatDate(day, today);
}

/** A day gone by: "today", "yesterday", "3 days ago", else "on 2 November". */
export function formatPastDay(day: Day, today: Day): string {
	const ago = today - day;
	if (ago <= 0) return 'today';
	if (ago === 1) return 'yesterday';
	return ago < 14 ? `${ago} days ago` : `on ${formatDate(day, today)}`;
}
