import { types, type Type } from '../../lib/core/extraction/model/labels';
import type { Knot } from '../../lib/core/extraction/model/model';
import type { Judged } from './score';

/** A stretch of rising probabilities: how many mentions, the sum of their probabilities, and how many were right. */
interface Block {
	count: number;
	sum: number;
	right: number;
}

/** A block says nothing with fewer mentions; a type with fewer than `fewest` goes by all types together. */
const blockSize = 40;
const fewest = 150;

const shareOf = ({ right, count }: Block) => (right + 0.5) / (count + 1);

/** Mentions in blocks by rising probability, neighbours joined until the share that is right rises too (pool adjacent violators). */
function risingBlocks(judged: readonly Judged[]): readonly Block[] {
	const blocks: Block[] = [];
	const sorted = [...judged].sort((one, two) => one.confidence - two.confidence);
	for (let at = 0; at < sorted.length; at += blockSize) {
		const part = sorted.slice(at, sorted.length - at < 2 * blockSize ? undefined : at + blockSize);
		const block = { count: 0, sum: 0, right: 0 };
		for (const { confidence, isRight } of part)
			add(block, { count: 1, sum: confidence, right: isRight ? 1 : 0 });
		blocks.push(block);
		for (;;) {
			const [before, last] = blocks.slice(-2);
			if (!before || !last || shareOf(before) <= shareOf(last)) break;
			add(before, last);
			blocks.pop();
		}
		if (part.length > blockSize) break;
	}
	return blocks;
}

function add(block: Block, { count, sum, right }: Block): void {
	block.count += count;
	block.sum += sum;
	block.right += right;
}

const knotsOf = (judged: readonly Judged[]): Knot[] =>
	risingBlocks(judged).map((block) => ({ probability: block.sum / block.count, share: shareOf(block) }));

/** What the probabilities of each type are worth, from mentions of documents that nothing was learned from. */
export function calibrated(judged: readonly Judged[]): readonly (readonly Knot[])[] {
	const ofType = (type: Type) => judged.filter((one) => one.type === type);
	return types.map((type) => knotsOf(ofType(type).length < fewest ? judged : ofType(type)));
}
