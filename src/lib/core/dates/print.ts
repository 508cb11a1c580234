import { monthNames } from './lexicon/months';
import { isDay, precisionOf } from './value';

const nameOf = (month: string | undefined) => monthNames[Number(month) - 1] ?? '';
const short = (name: string) => (name.length > 4 ? name.slice(0, 3) : name);

function ordinal(number: number): string {
	const tens = number % 100;
	const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}

/** "2013-04-17" as "17 April 2013", "199X" as "the 1990s", "1977/1978" as "1977–1978"; an unknown shape as it is. */
export function printDate(iso: string): string {
	const [year = '', month, day] = iso.split('-');
	switch (precisionOf(iso)) {
		case 'day':
			return `${Number(day)} ${nameOf(month)} ${year}`;
		case 'yearless':
			return day ? `${Number(day)} ${nameOf(month)}` : nameOf(month);
		case 'month':
			return `${nameOf(month)} ${year}`;
		case 'decade':
			return `the ${year.slice(0, 3)}0s`;
		case 'century':
			return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
		case 'range':
			return iso.split('/').map(printDate).join('–');
		case 'year':
		case null:
			return iso;
	}
}

function dayForms(year: string, month: string, day: string): string[] {
	const name = nameOf(month);
	const [date, end] = [Number(day), year === 'XXXX' ? '' : ` ${year}`];
	const comma = end && `,${end}`;
	const words = [name, short(name)].flatMap((word) => [
		`${date} ${word}${end}`,
		`${word} ${date}${comma}`,
		`${word} ${date}${end}`,
		`${ordinal(date)} ${word}${end}`,
		`${word} ${ordinal(date)}${comma}`
	]);
	if (!end) return words;
	const isOneOrder = !isDay(date, Number(month)) || date === Number(month);
	return [
		...words,
		`${year}-${month}-${day}`,
		...(isOneOrder
			? [`${day}/${month}/${year}`, `${date}/${Number(month)}/${year}`, `${day}.${month}.${year}`]
			: [])
	];
}

function rangeForms(iso: string): string[] {
	const [from = '', to = ''] = iso.split('/');
	if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to))
		return ['–', ' to ', '-'].map((dash) => printDate(from) + dash + printDate(to));
	const last = from.slice(0, 2) === to.slice(0, 2) ? [to.slice(2)] : [];
	return [to, ...last].flatMap((end) => [
		`${from}–${end}`,
		`${from}-${end}`,
		`${from} to ${end}`,
		`${from}/${end}`
	]);
}

function forms(iso: string): string[] {
	const [year = '', month = '', day = ''] = iso.split('-');
	switch (precisionOf(iso)) {
		case 'day':
			return dayForms(year, month, day);
		case 'yearless':
			return day ? dayForms(year, month, day) : [nameOf(month)];
		case 'month':
			return [nameOf(month), short(nameOf(month))]
				.flatMap((name) => [`${name} ${year}`, `${name} of ${year}`, `${name}, ${year}`])
				.concat(iso, `${month}/${year}`);
		case 'decade':
			return [
				`the ${year.slice(0, 3)}0s`,
				`${year.slice(0, 3)}0s`,
				`${year.slice(0, 3)}0's`,
				...(year < '2' ? [`the ${year[2]}0s`] : [])
			];
		case 'century':
			return [printDate(iso), printDate(iso).slice(4)];
		case 'range':
			return rangeForms(iso);
		case 'year':
		case null:
			return [iso];
	}
}

/** Every usual spelling of a date that counts as the right answer, `printDate` first; day/month only where it cannot be misread. */
export function dateForms(iso: string): string[] {
	return [...new Set([printDate(iso), ...forms(iso)])];
}
