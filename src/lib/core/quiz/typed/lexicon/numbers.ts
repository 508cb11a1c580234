import { ordinals } from '../../../dates/lexicon/days';

const ones =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const tensInOrder = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const counted = (words: string, value: (at: number) => number) =>
	words.split(' ').map((word, at): [string, number] => [word, value(at)]);

/** Words below a hundred, cardinal and ordinal: the judge takes "second" and "two" for one. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
	...counted(ones, (at) => at),
	...ordinals.slice(0, 19).map((word, at): [string, number] => [word, at + 1]),
	...counted(tens, (at) => at * 10 + 20),
	...counted(tensInOrder, (at) => at * 10 + 20),
	...Object.entries({ thirds: 3, quarters: 4, fifths: 5, tenths: 10, fourty: 40 })
]);

/** What multiplies the number before it. */
export const scales: ReadonlyMap<string, number> = new Map(
	Object.entries({
		...{ dozen: 12, thousand: 1e3, thousands: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5 },
		...{ million: 1e6, millions: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, crore: 1e7, crores: 1e7 },
		...{
			billion: 1e9,
			billions: 1e9,
			bn: 1e9,
			bln: 1e9,
			trillion: 1e12,
			trillions: 1e12,
			tn: 1e12,
			trn: 1e12
		}
	})
);

/** Currencies and "percent" by every name they have here; the first is what the judge calls them. */
const unitNames: readonly string[] = [
	'percent pct',
	'dollar dollars usd $',
	'pound pounds gbp £',
	'euro euros eur €',
	'rupee rupees rs inr pkr ₹ ₨',
	'yen jpy ¥',
	'yuan rmb renminbi cny',
	'ruble rubles rouble roubles rub ₽'
];

/** What the judge calls a currency or a share, by each of its names. */
export const units: ReadonlyMap<string, string> = new Map(
	unitNames.flatMap((line) => {
		const names = line.split(' ');
		return names.map((name): [string, string] => [name, names[0] ?? name]);
	})
);

/** What may be left unsaid after a number: it was asked for by the question. */
export const measures: ReadonlySet<string> = new Set([
	...units.values(),
	...'year years month months week weeks day days hour hours minute minutes km kilometers kilometres miles tons tonnes times'.split(
		' '
	)
]);
