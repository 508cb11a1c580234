import { blocksOf, hidden } from '../../../lib/core/syntax/model/sizes';
import type { Matrix } from './tensors';

/** A layer while learning: what goes in, what the product gives, the weights of its gates, what comes out, and what was kept on the way. */
export interface Pass {
	readonly layer: number;
	readonly input: Matrix;
	readonly units: Matrix;
	readonly gates: Matrix;
	readonly output: Matrix;
	readonly cells: Matrix;
	readonly forget: Matrix;
	readonly open: Matrix;
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** The rows of a sentence (from, to) in the order in which one way reads them. */
const rowsOf = (from: number, to: number, way: number) =>
	Array.from({ length: to - from }, (_, at) => (way === 0 ? from + at : to - 1 - at));

/** One sentence through the simple recurrent units of a layer (Lei et al. 2018), both ways. */
export function passForward(pass: Pass, from: number, to: number): void {
	const blocks = blocksOf(pass.layer);
	const [units, input, gates] = [pass.units.data, pass.input.data, pass.gates.data];
	const [cells, forget, open, output] = [pass.cells.data, pass.forget.data, pass.open.data, pass.output.data];
	const through = blocks === 4 ? units : input;
	const size = hidden;
	const both = 2 * size;
	for (let way = 0; way < 2; way++) {
		let last = -1;
		for (const row of rowsOf(from, to, way)) {
			const base = row * blocks * both + way * blocks * size;
			const skip = blocks === 4 ? base + 3 * size : row * both + way * size;
			for (let unit = 0; unit < size; unit++) {
				const gate = way * size + unit;
				const cell = row * both + gate;
				const before = last < 0 ? 0 : (cells[last * both + gate] as number);
				const f = sigmoid(
					(units[base + size + unit] as number) +
						(gates[gate] as number) * before +
						(gates[2 * both + gate] as number)
				);
				const r = sigmoid(
					(units[base + 2 * size + unit] as number) +
						(gates[both + gate] as number) * before +
						(gates[3 * both + gate] as number)
				);
				const now = f * before + (1 - f) * (units[base + unit] as number);
				cells[cell] = now;
				forget[cell] = f;
				open[cell] = r;
				output[cell] = r * now + (1 - r) * (through[skip + unit] as number);
			}
			last = row;
		}
	}
}

/** What a change of the outputs (`slope`) means for the units, the gates' weights and, where it is let through, the input. */
export interface Slopes {
	readonly output: Matrix;
	readonly units: Matrix;
	readonly gates: Matrix;
	readonly input: Matrix;
}

/** The way back through `passForward`: adds to the slopes of units, gates and input. */
export function passBackward(pass: Pass, slopes: Slopes, [from, to]: readonly [number, number]): void {
	const blocks = blocksOf(pass.layer);
	const [units, input, gates] = [pass.units.data, pass.input.data, pass.gates.data];
	const [cells, forget, open] = [pass.cells.data, pass.forget.data, pass.open.data];
	const [outputSlopes, unitSlopes, gateSlopes] = [slopes.output.data, slopes.units.data, slopes.gates.data];
	const through = blocks === 4 ? units : input;
	const throughSlopes = blocks === 4 ? unitSlopes : slopes.input.data;
	const size = hidden;
	const both = 2 * size;
	for (let way = 0; way < 2; way++) {
		const carried = new Float32Array(size);
		const rows = rowsOf(from, to, way);
		for (let place = rows.length - 1; place >= 0; place--) {
			const row = rows[place] as number;
			const last = place === 0 ? -1 : (rows[place - 1] as number);
			const base = row * blocks * both + way * blocks * size;
			const skip = blocks === 4 ? base + 3 * size : row * both + way * size;
			for (let unit = 0; unit < size; unit++) {
				const gate = way * size + unit;
				const cell = row * both + gate;
				const before = last < 0 ? 0 : (cells[last * both + gate] as number);
				const slope = outputSlopes[cell] as number;
				const [f, r] = [forget[cell] as number, open[cell] as number];
				const now = cells[cell] as number;
				const ofOpen = slope * (now - (through[skip + unit] as number)) * r * (1 - r);
				throughSlopes[skip + unit] = (throughSlopes[skip + unit] as number) + slope * (1 - r);
				const ofCell = slope * r + (carried[unit] as number);
				const ofForget = ofCell * (before - (units[base + unit] as number)) * f * (1 - f);
				unitSlopes[base + unit] = ofCell * (1 - f);
				unitSlopes[base + size + unit] = ofForget;
				unitSlopes[base + 2 * size + unit] = ofOpen;
				gateSlopes[gate] = (gateSlopes[gate] as number) + ofForget * before;
				gateSlopes[both + gate] = (gateSlopes[both + gate] as number) + ofOpen * before;
				gateSlopes[2 * both + gate] = (gateSlopes[2 * both + gate] as number) + ofForget;
				gateSlopes[3 * both + gate] = (gateSlopes[3 * both + gate] as number) + ofOpen;
				carried[unit] =
					ofCell * f + ofForget * (gates[gate] as number) + ofOpen * (gates[both + gate] as number);
			}
		}
	}
}
