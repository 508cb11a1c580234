/** Keys of 32 bits and the place of each in the order they were given, by open addressing: one look in memory, mostly. */
export class HashTable {
	readonly #slots: Int32Array;
	readonly #keys: Int32Array;
	readonly #mask: number;

	/** `keys` are all different. */
	constructor(keys: Int32Array) {
		let size = 16;
		while (size < keys.length * 2) size *= 2;
		this.#keys = keys;
		this.#mask = size - 1;
		this.#slots = new Int32Array(size);
		keys.forEach((key, place) => {
			let slot = this.#first(key);
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = place + 1;
		});
	}

	#first(key: number): number {
		return (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
	}

	/** The key's place, -1 where it is none of the keys. */
	find(key: number): number {
		for (let slot = this.#first(key); ; slot = (slot + 1) & this.#mask) {
			const place = (this.#slots[slot] as number) - 1;
			if (place < 0 || this.#keys[place] === key) return place;
		}
	}
}
