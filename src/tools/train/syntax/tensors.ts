import { createMultiply, type Multiply } from './multiply';

/** A matrix of single-precision numbers, row by row. */
export interface Matrix {
	readonly start: number;
	readonly rows: number;
	readonly columns: number;
	readonly data: Float32Array;
}

const pageSize = 65_536;

/** Rows are filled up to a multiple of 4, so that products need no remainders. */
export const filledRows = (rows: number) => Math.ceil(rows / 4) * 4;

/** Memory for matrices: what is kept comes first, what a step needs is taken after `mark` and given back by `reset`. */
export class Tensors {
	readonly #memory: WebAssembly.Memory;
	readonly #multiply: Multiply;
	#end = 0;
	#kept = 0;

	constructor(megabytes: number) {
		this.#memory = new WebAssembly.Memory({ initial: (megabytes * 1_048_576) / pageSize });
		this.#multiply = createMultiply(this.#memory);
	}

	/** A matrix of zeros. */
	take(rows: number, columns: number): Matrix {
		const start = this.#end;
		const size = filledRows(rows) * columns;
		this.#end = start + Math.ceil(size / 4) * 16;
		const all = new Float32Array(this.#memory.buffer, start, size).fill(0);
		return { start, rows, columns, data: all };
	}

	/** All that was taken so far is kept. */
	mark(): void {
		this.#kept = this.#end;
	}

	/** Gives back what was taken since `mark`. */
	reset(): void {
		this.#end = this.#kept;
	}

	/** Adds `one` · `other` to `into`. */
	addProduct(into: Matrix, one: Matrix, other: Matrix): void {
		const sizes = [filledRows(one.rows), other.columns, one.columns] as const;
		this.#multiply(placeOf(into), placeOf(one), placeOf(other), sizes);
	}

	/** Adds `one`ᵀ · `other` to `into`. */
	addTransposedProduct(into: Matrix, one: Matrix, other: Matrix): void {
		const turned = { start: one.start, row: 4, column: one.columns * 4 };
		this.#multiply(placeOf(into), turned, placeOf(other), [one.columns, other.columns, one.rows]);
	}

	/** Adds `one` · `other`ᵀ to `into`. */
	addProductWithTransposed(into: Matrix, one: Matrix, other: Matrix): void {
		const turned = this.take(other.columns, other.rows);
		for (let row = 0; row < other.rows; row++)
			for (let column = 0; column < other.columns; column++)
				turned.data[column * other.rows + row] = other.data[row * other.columns + column] as number;
		this.addProduct(into, one, turned);
	}
}

const placeOf = ({ start, columns }: Matrix) => ({ start, row: columns * 4, column: 4 });
