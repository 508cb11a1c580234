/** A source of chance: the next number in [0, 1). Always handed in, never reached for. */
export type Random = () => number;

/** 64 bits as the two halves that log columns keep. */
export type Words64 = readonly [high: number, low: number];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A 64-bit hash of `text` (cyrb53's two MurmurHash3-style lanes, kept whole). Stable for ever: origins depend on it. */
export function hashText(text: string, seed = 0): Words64 {
	let a = 0xdeadbeef ^ seed;
	let b = 0x41c6ce57 ^ seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [b >>> 0, a >>> 0];
}

/** A reproducible source of chance (sfc32) from a seed. */
export function createRandom(seed: string | number): Random {
	const [high, low] = hashText(String(seed));
	let [a, b, c, d] = [high, low, 0x9e3779b9, 1];
	const next = () => {
		const sum = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 4294967296;
	};
	for (let i = 0; i < 12; i++) next();
	return next;
}

const codeAt = (bits: number) => alphabet.charCodeAt(bits & 63);
const sextets: number[] = [];
for (let sextet = 0; sextet < 64; sextet++) sextets[codeAt(sextet)] = sextet;

/** Eleven base64url characters for 64 bits: the form ids take as keys. */
export function idFromWords([high, low]: Words64): string {
	return String.fromCharCode(
		codeAt(high >>> 28),
		codeAt(high >>> 22),
		codeAt(high >>> 16),
		codeAt(high >>> 10),
		codeAt(high >>> 4),
		codeAt((high << 2) | (low >>> 30)),
		codeAt(low >>> 24),
		codeAt(low >>> 18),
		codeAt(low >>> 12),
		codeAt(low >>> 6),
		codeAt(low)
	);
}

/** The two halves of an id made by `idFromWords`. Throws on anything else: ids are minted here only. */
export function wordsFromId(id: string): Words64 {
	const at = (place: number) => {
		const sextet = sextets[id.charCodeAt(place)];
		if (sextet === undefined || id.length !== 11) throw new Error(`Inconsistent: “${id}” is not an id`);
		return sextet;
	};
	const middle = at(5);
	const high = (at(0) << 28) | (at(1) << 22) | (at(2) << 16) | (at(3) << 10) | (at(4) << 4) | (middle >> 2);
	const low = (middle << 30) | (at(6) << 24) | (at(7) << 18) | (at(8) << 12) | (at(9) << 6) | at(10);
	return [high >>> 0, low >>> 0];
}

/** The first 53 bits as one number, to look ids up by in columns. Ids that share it are told apart by the rest. */
export function keyFromWords([high, low]: Words64): number {
	return high * 2097152 + (low >>> 11);
}

/** A fresh random id from a source of chance. */
export function mintId(random: Random): string {
	const word = () => Math.floor(random() * 4294967296) >>> 0;
	return idFromWords([word(), word()]);
}
