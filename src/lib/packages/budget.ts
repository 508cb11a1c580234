import { Refused } from './refused';

/** Bytes that one package may unfold to; and to how many times its packed size, once it is large. */
export const contentLimits = { bytes: 300_000_000, ratio: 200, smallBytes: 4_000_000 } as const;

/** Gathers what is unfolded, piece by piece, and refuses as soon as there is more than there may be: what a package says of itself counts for nothing. */
export class Unfolding {
	readonly #packed: number;
	readonly #left: number;
	#pieces: Uint8Array[] = [];
	#bytes = 0;

	/** `packed`: bytes it is unfolded from; `spent`: bytes unfolded before, from the same package. */
	constructor(packed: number, spent = 0) {
		this.#packed = packed;
		this.#left = contentLimits.bytes - spent;
	}

	take(piece: Uint8Array): void {
		this.#bytes += piece.length;
		if (this.#bytes > this.#left) throw new Refused({ type: 'package-too-large', what: 'content' });
		if (this.#bytes > contentLimits.smallBytes && this.#bytes > this.#packed * contentLimits.ratio)
			throw new Refused({ type: 'package-too-large', what: 'ratio' });
		this.#pieces.push(piece);
	}

	/** All of it in one piece. */
	whole(): Uint8Array {
		const whole = new Uint8Array(this.#bytes);
		let at = 0;
		for (const piece of this.#pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		this.#pieces = [];
		return whole;
	}
}

/** Bytes handed to a decompressor at a time: so little that what comes of it can be counted before more follows. */
export const pushBytes = 16_384;

/** The pieces a decompressor is fed with, and whether each is the last. */
export function* piecesOf(bytes: Uint8Array): Generator<readonly [piece: Uint8Array, isLast: boolean]> {
	for (let at = 0; at < bytes.length || at === 0; at += pushBytes)
		yield [bytes.subarray(at, at + pushBytes), at + pushBytes >= bytes.length];
}
