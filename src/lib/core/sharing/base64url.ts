const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...alphabet].map((character, value) => [character, value]));

/** Bytes as base64url without padding: text that any link can carry. */
export function base64urlFromBytes(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
		const bits = (a << 16) | (b << 8) | c;
		const group = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('');
		parts.push(group.slice(0, Math.min(bytes.length - i, 3) + 1));
	}
	return parts.join('');
}

/** The bytes that base64url text means; null where it is not base64url. */
export function bytesFromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let [bits, held, at] = [0, 0, 0];
	for (const character of text) {
		const value = valueOf.get(character);
		if (value === undefined) return null;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = (bits >> held) & 255;
	}
	return bytes;
}
