import type { Random } from '../../../lib/core/random';
import type { Counts, Weights } from '../../../lib/core/syntax/model/sizes';
import type { Hiding } from './encoder';
import type { Example } from './examples';
import { Learner } from './learner';

/** How to learn. */
export interface NetworkRules {
	readonly epochs: number;
	readonly rate: number;
	/** Words of the sentences that make one step. */
	readonly batch: number;
	/** Longer sentences are left out. */
	readonly longest: number;
	readonly hiding: Hiding;
	readonly megabytes: number;
}

/** The sentences in a new order, gathered into batches of about `size` words. */
function batchesOf(examples: readonly Example[], size: number, random: Random): Example[][] {
	const order = examples.map((example) => ({ example, at: random() })).sort((one, two) => one.at - two.at);
	const batches: Example[][] = [];
	let room = 0;
	for (const { example } of order) {
		if (room <= 0) {
			batches.push([]);
			room = size;
		}
		batches[batches.length - 1]?.push(example);
		room -= example.heads.length;
	}
	return batches;
}

const warmUp = 200;

/** Learns the network; steps grow for a while and then shrink to nothing. `onEpoch` hears the loss a word of each round. */
export function trainNetwork(
	examples: readonly Example[],
	counts: Counts,
	[rules, random]: readonly [NetworkRules, Random],
	onEpoch: (epoch: number, loss: number, weights: () => Weights) => void
): Weights {
	const learner = new Learner(counts, random, rules.megabytes);
	const short = examples.filter(({ heads }) => heads.length <= rules.longest);
	const words = short.reduce((sum, { heads }) => sum + heads.length, 0);
	const steps = Math.ceil((rules.epochs * words) / rules.batch);
	let step = 0;
	for (let epoch = 1; epoch <= rules.epochs; epoch++) {
		const batches = batchesOf(short, rules.batch, random);
		let loss = 0;
		for (const batch of batches) {
			step++;
			const rate = rules.rate * Math.min(step / warmUp, 1) * Math.max(0.01, 1 - step / steps);
			loss += learner.learn(batch, rules.hiding, rate);
		}
		onEpoch(epoch, loss / batches.length, () => learner.weights);
	}
	return learner.weights;
}
