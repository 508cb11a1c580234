/** Ways to a stretch of words: which side its head stands on, whether it may still grow. */
const [openLeft, openRight, doneLeft, doneRight] = [0, 1, 2, 3];

/** What the best tree is found with, for sentences of at most so many words, the root counted: made once, for it is large. */
export interface Chart {
	readonly scores: Float64Array;
	readonly splits: Int32Array;
}

/** A chart for sentences of at most `longest` words. */
export const createChart = (longest: number): Chart => ({
	scores: new Float64Array(4 * longest * longest),
	splits: new Int32Array(4 * longest * longest)
});

/**
 * The best tree without crossing arcs (Eisner 1996), one word alone under the root: the head of each word, 0 for the root; place 0 is the
 * root itself (-1). `arcs[word * size + head]` are scores, `size` counts the root.
 */
export function bestTree(
	arcs: Float64Array,
	size: number,
	{ scores, splits }: Chart = createChart(size)
): Int32Array {
	const heads = new Int32Array(size).fill(-1);
	if (size < 2) return heads;
	const cells = size * size;
	for (let word = 1; word < size; word++)
		for (let kind = 0; kind < 4; kind++) scores[kind * cells + word * size + word] = 0;
	const read = (kind: number, from: number, to: number) => scores[kind * cells + from * size + to] as number;
	const keep = (kind: number, place: number, [score, split]: readonly [number, number]) => {
		scores[kind * cells + place] = score;
		splits[kind * cells + place] = split;
	};
	for (let length = 1; length < size - 1; length++)
		for (let from = 1; from + length < size; from++) {
			const to = from + length;
			const place = from * size + to;
			let [best, split] = [-Infinity, from];
			for (let at = from; at < to; at++) {
				const score = read(doneRight, from, at) + read(doneLeft, at + 1, to);
				if (score > best) [best, split] = [score, at];
			}
			keep(openLeft, place, [best + (arcs[from * size + to] as number), split]);
			keep(openRight, place, [best + (arcs[to * size + from] as number), split]);
			[best, split] = [-Infinity, from];
			for (let at = from; at < to; at++) {
				const score = read(doneLeft, from, at) + read(openLeft, at, to);
				if (score > best) [best, split] = [score, at];
			}
			keep(doneLeft, place, [best, split]);
			[best, split] = [-Infinity, to];
			for (let at = from + 1; at <= to; at++) {
				const score = read(openRight, from, at) + read(doneRight, at, to);
				if (score > best) [best, split] = [score, at];
			}
			keep(doneRight, place, [best, split]);
		}
	const follow = (kind: number, from: number, to: number): void => {
		if (from === to) return;
		const split = splits[kind * cells + from * size + to] as number;
		if (kind === openLeft || kind === openRight) {
			if (kind === openLeft) heads[from] = to;
			else heads[to] = from;
			follow(doneRight, from, split);
			follow(doneLeft, split + 1, to);
		} else if (kind === doneLeft) {
			follow(doneLeft, from, split);
			follow(openLeft, split, to);
		} else {
			follow(openRight, from, split);
			follow(doneRight, split, to);
		}
	};
	let [best, top] = [-Infinity, 1];
	for (let word = 1; word < size; word++) {
		const score = read(doneLeft, 1, word) + read(doneRight, word, size - 1) + (arcs[word * size] as number);
		if (score > best) [best, top] = [score, word];
	}
	heads[top] = 0;
	follow(doneLeft, 1, top);
	follow(doneRight, top, size - 1);
	return heads;
}
