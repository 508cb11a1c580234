/** Reads what `ByteWriter` wrote, in the same order. Throws where the bytes end too early: a file cut short. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	byte(): number {
		const byte = this.#bytes[this.#at++];
		if (byte === undefined) throw new Error('The model file is cut short');
		return byte;
	}

	/** A number below 2³⁵ in as few bytes as it needs, seven bits each. */
	varint(): number {
		let value = 0;
		for (let unit = 1; ; unit *= 128) {
			const byte = this.byte();
			value += (byte & 127) * unit;
			if (byte < 128) return value;
		}
	}

	float(): number {
		const bytes = Uint8Array.from({ length: 4 }, () => this.byte());
		return new DataView(bytes.buffer).getFloat32(0, true);
	}

	/** Numbers in rising order, kept as their differences. */
	rising(count: number): Int32Array {
		let last = 0;
		return Int32Array.from({ length: count }, () => (last += this.varint()));
	}
}

/** Reads words that `ByteWriter` wrote, none with a line break in it. */
export function wordsFrom(reader: ByteReader): string[] {
	const units = Uint16Array.from({ length: reader.varint() }, () => reader.varint());
	let text = '';
	for (const unit of units) text += String.fromCharCode(unit);
	return text === '' ? [] : text.split('\n');
}

/** Writes numbers in few bytes. What is alike is written together: gzip comes after. */
export class ByteWriter {
	readonly #bytes: number[] = [];

	get bytes(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}

	byte(value: number): void {
		this.#bytes.push(value & 255);
	}

	varint(value: number): void {
		let rest = value;
		for (; rest >= 128; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
		this.byte(rest);
	}

	float(value: number): void {
		const view = new DataView(new ArrayBuffer(4));
		view.setFloat32(0, value, true);
		for (let i = 0; i < 4; i++) this.byte(view.getUint8(i));
	}

	words(words: readonly string[]): void {
		const text = words.join('\n');
		this.varint(text.length);
		for (let i = 0; i < text.length; i++) this.varint(text.charCodeAt(i));
	}

	rising(values: ArrayLike<number>): void {
		let last = 0;
		for (let i = 0; i < values.length; i++) {
			this.varint((values[i] as number) - last);
			last = values[i] as number;
		}
	}
}
