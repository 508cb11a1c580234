import { err, ok, type Result } from '../core/result';

/** Why bytes could not be squeezed or unfolded. */
export type DeflateError = {
	readonly type: 'deflate-unavailable' | 'deflate-broken' | 'deflate-too-large';
};

/** Reads a stream to its end, or until it would pass `budget` bytes: what it claims of itself is never believed. */
async function collect(stream: ReadableStream<Uint8Array>, budget: number): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = stream.getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		length += read.value.length;
		if (length > budget) {
			await reader.cancel();
			return null;
		}
		chunks.push(read.value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream();

/** Raw deflate of `bytes`. */
export async function deflate(
	bytes: Uint8Array
): Promise<Result<Uint8Array, { readonly type: 'deflate-unavailable' }>> {
	try {
		const squeezed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
		return ok((await collect(squeezed, Infinity)) ?? new Uint8Array());
	} catch {
		return err({ type: 'deflate-unavailable' });
	}
}

/** What raw deflate squeezed, up to `budget` bytes; never rejects. */
export async function inflate(bytes: Uint8Array, budget: number): Promise<Result<Uint8Array, DeflateError>> {
	if (typeof DecompressionStream === 'undefined') return err({ type: 'deflate-unavailable' });
	try {
		const unfolded = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
		const whole = await collect(unfolded, budget);
		return whole ? ok(whole) : err({ type: 'deflate-too-large' });
	} catch {
		return err({ type: 'deflate-broken' });
	}
}
