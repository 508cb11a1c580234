/** The SHA-256 of bytes in 64 hexadecimal digits, by which what came is known again; null where the browser makes none. */
export async function hashOf(bytes: BufferSource): Promise<string | null> {
	try {
		const digest = await crypto.subtle.digest('SHA-256', bytes);
		return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	} catch {
		return null;
	}
}
