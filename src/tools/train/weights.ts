/** Weights with what AdaGrad (Duchi, Hazan and Singer 2011) and averaging keep of each. */
export class Weights {
	readonly now: Float32Array;
	readonly #squares: Float32Array;
	readonly #late: Float32Array;

	constructor(size: number) {
		this.now = new Float32Array(size);
		this.#squares = new Float32Array(size);
		this.#late = new Float32Array(size);
	}

	/** One step up the gradient; `time` counts steps since averaging began, 0 before. */
	climb(at: number, gradient: number, rate: number, time: number): void {
		const square = (this.#squares[at] as number) + gradient * gradient;
		this.#squares[at] = square;
		const step = (rate * gradient) / Math.sqrt(square + 0.1);
		this.now[at] = (this.now[at] as number) + step;
		this.#late[at] = (this.#late[at] as number) + time * step;
	}

	/** Draws all weights towards zero, those seldom moved the most. */
	shrink(amount: number, time: number): void {
		for (let at = 0; at < this.now.length; at++) {
			const weight = this.now[at] as number;
			if (weight === 0) continue;
			const most = amount / Math.sqrt((this.#squares[at] as number) + 0.1);
			const step = weight > 0 ? -Math.min(weight, most) : Math.min(-weight, most);
			this.now[at] = weight + step;
			this.#late[at] = (this.#late[at] as number) + time * step;
		}
	}

	/** The mean of the weights over all steps since averaging began. */
	average(time: number): Float32Array {
		return this.now.map((weight, at) => weight - (this.#late[at] as number) / Math.max(1, time));
	}
}
