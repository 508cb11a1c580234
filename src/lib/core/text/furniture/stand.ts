import type { Line } from '../lines';
import type { Page } from '../page';

/** Where a line stands among the others. */
export interface Stand {
	/** The lines between two blank ones that it is one of: how many, its place among them, which share of them is short. */
	readonly stanza: { readonly size: number; readonly at: number; readonly short: number };
	/** Short lines in a row that it is one of. */
	readonly run: number;
	/** Lines between it and the nearest running text above and below. */
	readonly up: number;
	readonly down: number;
	/** Which share of the running text stands above it. */
	readonly before: number;
}

const short = 6;
const far = 99;

/** Whether a line is too short for a sentence, and ends as none. */
export const isShort = ({ words, isClosed }: Line) => words <= short && !isClosed;

/** The lines in parts: a new one where `begins` holds of a line and the one before. */
function partsOf(lines: readonly Line[], begins: (line: Line, last: Line) => boolean): Line[][] {
	const parts: Line[][] = [];
	lines.forEach((line, at) => {
		const last = lines[at - 1];
		if (!last || begins(line, last)) parts.push([]);
		parts[parts.length - 1]?.push(line);
	});
	return parts;
}

const stanzasOf = (lines: readonly Line[]): Stand['stanza'][] =>
	partsOf(lines, ({ afterBlank }) => afterBlank).flatMap((part) => {
		const share = part.filter(isShort).length / part.length;
		return part.map((_, at) => ({ size: part.length, at, short: share }));
	});

const runsOf = (lines: readonly Line[]): number[] =>
	partsOf(lines, (line, last) => !isShort(line) || !isShort(last)).flatMap((part) =>
		part.map((line) => (isShort(line) ? part.length : 0))
	);

/** For each line how many stand between it and the last that `isProse`. */
function distances(lines: readonly Line[], isProse: (line: Line) => boolean): number[] {
	let distance = far;
	return lines.map((line) => {
		const found = distance;
		distance = isProse(line) ? 0 : distance + 1;
		return found;
	});
}

/** For each line which share of the words that count stands above it. */
function sharesAbove(words: readonly number[]): number[] {
	const total = Math.max(
		1,
		words.reduce((sum, some) => sum + some, 0)
	);
	let above = 0;
	return words.map((some) => {
		const share = above / total;
		above += some;
		return share;
	});
}

/** Where each line of a page stands, by place. */
export function standsOf({ all, groupOf, isOut }: Page): readonly Stand[] {
	const isProse = (line: Line) => groupOf(line).isProse && !isOut(line);
	const [stanzas, runs] = [stanzasOf(all), runsOf(all)];
	const up = distances(all, isProse);
	const down = distances([...all].reverse(), isProse).reverse();
	const before = sharesAbove(all.map((line) => (isProse(line) ? line.words : 0)));
	return all.map((_, at) => ({
		stanza: stanzas[at] ?? { size: 1, at: 0, short: 0 },
		run: runs[at] ?? 0,
		up: up[at] ?? far,
		down: down[at] ?? far,
		before: before[at] ?? 0
	}));
}
