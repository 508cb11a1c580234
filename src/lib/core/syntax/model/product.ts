/** A layer's weights turned for `multiply`: the weights of one output lie beside each other. */
export interface Turned {
	readonly data: Float64Array;
	readonly inputs: number;
	readonly outputs: number;
}

/** Turns weights kept as `inputs` × `outputs`. Double precision, so that no number needs to be widened on the way. */
export function turn(weights: Float32Array, outputs: number): Turned {
	const inputs = weights.length / outputs;
	const data = new Float64Array(weights.length);
	for (let input = 0; input < inputs; input++)
		for (let output = 0; output < outputs; output++)
			data[output * inputs + input] = weights[input * outputs + output] as number;
	return { data, inputs, outputs };
}

/** `rows` of inputs times the weights. Rows are taken four at a time (the arrays hold a multiple of four), outputs two. */
export function multiply(
	rows: number,
	x: Float64Array,
	{ data: w, inputs, outputs }: Turned,
	y: Float64Array
): void {
	for (let row = 0; row < rows; row += 4) {
		const a = row * inputs;
		const [b, c, d] = [a + inputs, a + 2 * inputs, a + 3 * inputs];
		for (let output = 0; output < outputs; output += 2) {
			let [a0, a1, b0, b1, c0, c1, d0, d1] = [0, 0, 0, 0, 0, 0, 0, 0];
			const first = output * inputs;
			const second = first + inputs;
			for (let k = 0; k < inputs; k++) {
				const u = w[first + k] as number;
				const v = w[second + k] as number;
				const xa = x[a + k] as number;
				a0 += xa * u;
				a1 += xa * v;
				const xb = x[b + k] as number;
				b0 += xb * u;
				b1 += xb * v;
				const xc = x[c + k] as number;
				c0 += xc * u;
				c1 += xc * v;
				const xd = x[d + k] as number;
				d0 += xd * u;
				d1 += xd * v;
			}
			const at = row * outputs + output;
			y[at] = a0;
			y[at + 1] = a1;
			y[at + outputs] = b0;
			y[at + outputs + 1] = b1;
			y[at + 2 * outputs] = c0;
			y[at + 2 * outputs + 1] = c1;
			y[at + 3 * outputs] = d0;
			y[at + 3 * outputs + 1] = d1;
		}
	}
}
