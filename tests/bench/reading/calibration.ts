import { types, type Named, type Type } from './document';
import type { Read } from './read';

/** What was found at some confidence, and whether it was right. */
interface Judged {
	readonly type: Type;
	readonly confidence: number;
	readonly isRight: boolean;
}

const smallestBin = 200;

function judgedOf({ found, gold }: Read): readonly Judged[] {
	const key = ({ start, end, type }: Named) => `${start} ${end} ${type}`;
	const there = new Set(gold.map(key));
	return found.map((name) => ({
		type: name.type,
		confidence: name.confidence,
		isRight: there.has(key(name))
	}));
}

/** Bins of at least 200 by rising confidence; what is equally sure stays together, and a last few join the bin before. */
function binsOf(judged: readonly Judged[]): readonly (readonly Judged[])[] {
	const sorted = [...judged].sort((one, two) => one.confidence - two.confidence);
	const bins: Judged[][] = [];
	for (const name of sorted) {
		const last = bins[bins.length - 1];
		const isFull =
			last && last.length >= smallestBin && last[last.length - 1]?.confidence !== name.confidence;
		if (last && !isFull) last.push(name);
		else bins.push([name]);
	}
	const rest = bins[bins.length - 1] ?? [];
	if (bins.length > 1 && rest.length < smallestBin) bins.splice(-2, 2, [...(bins.at(-2) ?? []), ...rest]);
	return bins;
}

/** The 95 % interval of a share (Wilson 1927), in per cent. */
function wilson(right: number, of: number): readonly [number, number] {
	const z = 1.96;
	const middle = (right + (z * z) / 2) / (of + z * z);
	const half = (z / (of + z * z)) * Math.sqrt((right * (of - right)) / of + (z * z) / 4);
	return [100 * (middle - half), 100 * (middle + half)];
}

function printBin(name: string, bin: readonly Judged[]): void {
	const right = bin.filter(({ isRight }) => isRight).length;
	const said = (100 * bin.reduce((sum, { confidence }) => sum + confidence, 0)) / bin.length;
	const [low, high] = wilson(right, bin.length);
	const [least, most] = [bin[0], bin[bin.length - 1]].map((name) => name?.confidence.toFixed(2));
	const gap = (100 * right) / bin.length - said;
	console.log(
		[
			name.padEnd(6),
			`${least}–${most}`.padEnd(10),
			String(bin.length).padStart(6),
			said.toFixed(1).padStart(6),
			((100 * right) / bin.length).toFixed(1).padStart(6),
			`${low.toFixed(1)}–${high.toFixed(1)}`.padEnd(11),
			`${gap < 0 ? '' : '+'}${gap.toFixed(1)}`.padStart(6),
			bin.length < smallestBin ? '  fewer than 200' : ''
		].join(' ')
	);
}

/** Prints, by type, what confidence was said and what share was right, in bins of 200 and more. */
export function printCalibration(documents: readonly Read[]): void {
	const judged = documents.flatMap(judgedOf);
	console.log('\nconfidence: per cent said, and per cent right with its 95 % interval');
	console.log('       bin         found   said  right 95 %           gap');
	for (const type of types) {
		const own = judged.filter((name) => name.type === type);
		if (own.length > 0) for (const bin of binsOf(own)) printBin(type, bin);
	}
	for (const bin of binsOf(judged)) printBin('all', bin);
	const near = judged.filter(({ confidence }) => confidence >= 0.85 && confidence <= 0.95);
	if (near.length > 0)
		printBin(
			'at 0.9',
			near.sort((one, two) => one.confidence - two.confidence)
		);
}
