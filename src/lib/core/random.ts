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

/** Eleven base64url characters for 64 bits: the form ids take as keys. */
export function idFromWords([high, low]: Words64): string {
	let bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
	let id = '';
	for (let i = 0; i < 11; i++) {
		id = alphabet.charAt(Number(bits & 63n)) + id;
		bits >>= 6n;
	}
	return id;
}

/** The two halves of an id made by `idFromWords`. Throws on anything else: ids are minted here only. */
export function wordsFromId(id: string): Words64 {
	if (!/^[\w-]{11}$/.test(id)) throw new Error(`Inconsistent: “${id}” is not an id`);
	let bits = 0n;
	for (const character of id) bits = (bits << 6n) | BigInt(alphabet.indexOf(character));
	return [Number((bits >> 32n) & 0xffffffffn), Number(bits & 0xffffffffn)];
}

/** A fresh random id from a source of chance. */
export function mintId(random: Random): string {
	const word = () => Math.floor(random() * 4294967296) >>> 0;
	return idFromWords([word(), word()]);
}
