import { err, ok, type Result } from '../core/result';

/** The SHA-256 of bytes; unavailable where the page is not served securely. */
export async function digestBytes(
	bytes: Uint8Array
): Promise<Result<Uint8Array, { readonly type: 'digest-unavailable' }>> {
	try {
		return ok(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))));
	} catch {
		return err({ type: 'digest-unavailable' });
	}
}

/** The SHA-256 of a text's UTF-8, in 64 hexadecimal digits. */
export async function digestHex(
	text: string
): Promise<Result<string, { readonly type: 'digest-unavailable' }>> {
	const digest = await digestBytes(new TextEncoder().encode(text));
	if (!digest.ok) return digest;
	return ok([...digest.value].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
