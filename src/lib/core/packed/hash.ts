/** A feature's key has so many bits: enough that one in a thousand unknown features meets a known one at most. */
export const keyBits = 28;

/** A 32-bit hash of a stretch of text (FNV-1a over UTF-16 units). Packed models depend on it: it never changes. */
export function hashOf(text: string, from = 0, to = text.length): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** One hash out of two, in which their order counts. */
export function joinHashes(one: number, two: number): number {
	const mixed = Math.imul(one ^ (one >>> 15), 0x85ebca6b) + Math.imul(two, 0x9e3779b1);
	return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

/** The key of a feature: which question is asked, and the answer; `keyBits` bits. */
export function featureKey(question: number, answer: number): number {
	const mixed = joinHashes(answer, question + 1);
	return (mixed ^ (mixed >>> 16)) >>> (32 - keyBits);
}
