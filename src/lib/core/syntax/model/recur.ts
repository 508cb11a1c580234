import { sigmoid } from './sigmoid';
import { hidden, width } from './sizes';

/** What a layer goes by: a row a word in each; `units` in so many blocks each way. */
interface Pass {
	readonly units: Float32Array;
	readonly input: Float32Array;
	/** Where what it gives is put. */
	readonly output: Float32Array;
	/** Room for what is carried from word to word. */
	readonly cells: Float64Array;
	/** Four where a layer has units of its own to be let through, three where its input is. */
	readonly blocks: number;
}

/** Simple recurrent units over the first `size` rows, forwards for one half of what a row is given and backwards for the other. */
export function recur(
	gates: Float32Array,
	size: number,
	{ units, input, output, cells, blocks }: Pass
): void {
	const [count, both] = [hidden, width];
	const through = blocks === 4 ? units : input;
	for (let way = 0; way < 2; way++) {
		cells.fill(0);
		for (let step = 0; step < size; step++) {
			const row = way === 0 ? step : size - 1 - step;
			const base = row * blocks * both + way * blocks * count;
			const skip = blocks === 4 ? base + 3 * count : row * both + way * count;
			for (let unit = 0; unit < count; unit++) {
				const gate = way * count + unit;
				const before = cells[unit] as number;
				const forget = sigmoid(
					(units[base + count + unit] as number) +
						(gates[gate] as number) * before +
						(gates[2 * both + gate] as number)
				);
				const open = sigmoid(
					(units[base + 2 * count + unit] as number) +
						(gates[both + gate] as number) * before +
						(gates[3 * both + gate] as number)
				);
				const now = forget * before + (1 - forget) * (units[base + unit] as number);
				cells[unit] = now;
				output[row * both + gate] = open * now + (1 - open) * (through[skip + unit] as number);
			}
		}
	}
}
