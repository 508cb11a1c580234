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

const short = (name: string) => name.slice(0, 3);
const shortened = monthNames.filter((name) => name !== 'May');

/** Every way to write a month, longer ones first; "march" and "may" are words. */
export const monthSpellings: readonly string[] = [
	...monthNames,
	'Sept.',
	'Sept',
	...shortened.flatMap((name) => [`${short(name)}.`, short(name)]),
	...monthNames.map((name) => name.toUpperCase()),
	...shortened.filter((name) => name !== 'March').map((name) => name.toLowerCase())
];

/** Short forms that are months only before a number. */
export const smallMonths = 'jan feb apr jun jul aug sept sep oct nov dec'.split(' ');
