import { types, type Type } from './document';
import { goals, type Goal } from './goals';
import type { Read } from './read';
import { countOf, f1Of, intervalOf, precisionOf, recallOf, sumOf, type Count, type Interval } from './score';

const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(6);

function verdict({ f1, low, high }: Interval, goal: Goal): string {
	if (f1 >= goal.reach) return 'reached';
	return low <= goal.reach && goal.reach <= high ? 'not reached, inside the interval' : 'not reached';
}

function printRow(name: string, counts: readonly Count[], goal: Goal | undefined): void {
	const all = sumOf(counts);
	if (all.gold + all.found === 0) return;
	const interval = intervalOf(counts);
	const parts = [
		name.padEnd(6),
		...[all.gold, all.found, all.right].map((count) => String(count).padStart(6)),
		figure(precisionOf(all)),
		figure(recallOf(all)),
		figure(interval.f1),
		`  ${interval.low.toFixed(1)}–${interval.high.toFixed(1)}`.padEnd(13),
		goal?.floor === undefined ? '     –' : figure(goal.floor),
		goal === undefined ? '     –' : `${figure(goal.reach)}  ${verdict(interval, goal)}`
	];
	console.log(parts.join(' '));
}

/** Prints exact span + type precision, recall and F1 by type, with intervals, beside the floor and what is to be reached. */
export function printAccuracy(
	name: string,
	documents: readonly Read[],
	among: readonly Type[] = types
): void {
	const unread = documents.reduce((sum, document) => sum + document.unread, 0);
	console.log(
		`\n${name}: ${documents.length} documents; ${unread} names stand in lines left out as no article`
	);
	console.log('         gold  found  right      P      R     F1  95 %           floor  reach');
	for (const type of among)
		printRow(
			type,
			documents.map((document) => countOf(document, [type])),
			goals[name]?.[type]
		);
	printRow(
		'all',
		documents.map((document) => countOf(document, among)),
		undefined
	);
}

/** Prints F1 by type, one genre a line, each with how many names of the type there are. */
export function printByGenre(name: string, documents: readonly Read[]): void {
	const genres = [...new Set(documents.map(({ genre }) => genre))];
	console.log(`\n${name} by genre: F1 (gold)`);
	console.log(`${''.padEnd(30)}${types.map((type) => type.padStart(11)).join('')}        all`);
	for (const genre of genres) {
		const own = documents.filter((document) => document.genre === genre);
		const cells = [...types.map((type) => [type]), [...types]].map((among) => {
			const count = sumOf(own.map((document) => countOf(document, among)));
			return (count.gold === 0 ? '–' : `${f1Of(count).toFixed(1)} (${count.gold})`).padStart(11);
		});
		console.log(`${genre.padEnd(30)}${cells.join('')}`);
	}
}
