import { arcSize, farthest } from '../../../lib/core/syntax/model/sizes';
import type { Parameter } from './adam';
import { softmaxSlope } from './slopes';
import type { Matrix } from './tensors';

/** What words ask of their heads (`asked`, row by row) and what heads answer (from column `first` of `roles`), with the slopes of each. */
export interface Arcs {
	readonly roles: Matrix;
	readonly slopes: Matrix;
	readonly asked: Matrix;
	readonly askedSlopes: Matrix;
	readonly first: number;
	/** What how far a head is away adds. */
	readonly distance: Parameter;
}

const within = (distance: number) => Math.max(-farthest, Math.min(farthest, distance)) + farthest;

/** Learns the heads of a sentence whose rows begin at `start`: adds to the slopes, gives the loss. */
export function learnHeads(
	arcs: Arcs,
	heads: Int32Array,
	[start, weight]: readonly [number, number]
): number {
	const [bias, biasSlopes] = [arcs.distance.value.data, arcs.distance.slope.data];
	const [asks, answers] = [arcs.asked.data, arcs.roles.data];
	const [askSlopes, answerSlopes] = [arcs.askedSlopes.data, arcs.slopes.data];
	const { first } = arcs;
	const [size, all] = [arcSize, arcs.roles.columns];
	const scores = new Float32Array(heads.length);
	let loss = 0;
	for (let word = 1; word < heads.length; word++) {
		const ask = (start + word) * size;
		for (let head = 0; head < heads.length; head++) {
			const answer = (start + head) * all + first;
			let score = bias[within(word - head)] as number;
			for (let unit = 0; unit < size; unit++)
				score += (asks[ask + unit] as number) * (answers[answer + unit] as number);
			scores[head] = head === word ? -1e4 : score;
		}
		loss += softmaxSlope(scores, heads[word] as number, weight);
		for (let head = 0; head < heads.length; head++) {
			const slope = scores[head] as number;
			if (head === word || Math.abs(slope) < 1e-9) continue;
			const answer = (start + head) * all + first;
			const far = within(word - head);
			biasSlopes[far] = (biasSlopes[far] as number) + slope;
			for (let unit = 0; unit < size; unit++) {
				const [a, b] = [ask + unit, answer + unit];
				askSlopes[a] = (askSlopes[a] as number) + slope * (answers[b] as number);
				answerSlopes[b] = (answerSlopes[b] as number) + slope * (asks[a] as number);
			}
		}
	}
	return loss;
}
