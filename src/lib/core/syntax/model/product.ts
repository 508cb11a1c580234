import { kernel } from './kernel';

/** Weights as `multiply` reads them: for each eight outputs a panel, in it the eight weights of one input after those of another. */
export interface Panels {
	readonly data: Float32Array;
	/** A multiple of four. */
	readonly inputs: number;
	/** A multiple of eight: there are some zeros more where the weights had fewer. */
	readonly outputs: number;
}

/** The first `rows` rows of inputs times the weights; all arrays are of one desk and hold a multiple of four rows. */
type Multiply = (rows: number, x: Float32Array, weights: Panels, y: Float32Array) => void;

/** Memory for matrices, and the way to multiply them. */
export interface Desk {
	/** Room for so many numbers, for good. */
	readonly take: (count: number) => Float32Array;
	readonly multiply: Multiply;
}

/** In pages of 64 KB; what is not taken costs nothing. */
const pages = 64;
const panelWidth = 8;

/** `multiply` without WebAssembly: every number is rounded as there, so that both give the same. */
const multiplyPlainly: Multiply = (rows, x, { data: w, inputs, outputs }, y) => {
	const round = Math.fround;
	for (let row = 0; row < rows; row += 2)
		for (let output = 0; output < outputs; output += 2) {
			let [a0, a1, b0, b1] = [round(0), round(0), round(0), round(0)];
			const a = row * inputs;
			const b = a + inputs;
			let at = (output - (output % panelWidth)) * inputs + (output % panelWidth);
			for (let k = 0; k < inputs; k++, at += panelWidth) {
				const [u, v] = [w[at] as number, w[at + 1] as number];
				const [xa, xb] = [x[a + k] as number, x[b + k] as number];
				a0 = round(a0 + round(xa * u));
				a1 = round(a1 + round(xa * v));
				b0 = round(b0 + round(xb * u));
				b1 = round(b1 + round(xb * v));
			}
			const to = row * outputs + output;
			y[to] = a0;
			y[to + 1] = a1;
			y[to + outputs] = b0;
			y[to + outputs + 1] = b1;
		}
};

/** `multiply` in that memory; null where the browser has no such instructions or its page may not use them. */
function multiplyWide(memory: WebAssembly.Memory): Multiply | null {
	try {
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernel), { m: { m: memory } });
		const run = exports.f as (...numbers: readonly number[]) => void;
		return (rows, x, { data, inputs, outputs }, y) =>
			run(rows, x.byteOffset, inputs, data.byteOffset, outputs, y.byteOffset);
	} catch {
		return null;
	}
}

/** An empty desk. `isWide` tells whether WebAssembly may be used where there is any. */
export function createDesk(isWide = true): Desk {
	const memory =
		isWide && typeof WebAssembly === 'object' ? new WebAssembly.Memory({ initial: pages }) : null;
	const multiply = memory && multiplyWide(memory);
	const buffer = memory?.buffer ?? new ArrayBuffer(pages << 16);
	let taken = 0;
	const take = (count: number) => {
		const numbers = new Float32Array(buffer, taken, count);
		/* Whole lines of the cache. */
		taken += Math.ceil(count / 16) * 64;
		return numbers;
	};
	return { take, multiply: multiply ?? multiplyPlainly };
}

/** Weights kept as `inputs` × `outputs`, on the desk as panels. */
export function panelsOf(desk: Desk, weights: Float32Array, outputs: number): Panels {
	const inputs = weights.length / outputs;
	const filled = Math.ceil(outputs / panelWidth) * panelWidth;
	const data = desk.take(inputs * filled);
	for (let input = 0; input < inputs; input++)
		for (let output = 0; output < outputs; output++) {
			const place = output % panelWidth;
			data[(output - place) * inputs + input * panelWidth + place] = weights[
				input * outputs + output
			] as number;
		}
	return { data, inputs, outputs: filled };
}
