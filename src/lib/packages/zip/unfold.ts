import { piecesOf, Unfolding } from '../budget';
import { Refused } from '../refused';
import { crcOf } from './crc';
import { packedOf, type ZipEntry } from './entries';

/** The content of a file inside a zip, as long as it keeps within what a package may hold; refused where its checksum is another. */
export async function unfoldEntry(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
	if (entry.isEncrypted) throw new Refused({ type: 'package-unsafe', what: 'encrypted' });
	const packed = packedOf(zip, entry);
	if (entry.method === 8) return inflated(packed, entry);
	if (entry.method !== 0) throw new Refused({ type: 'package-unsafe', what: 'method' });
	if (crcOf(packed) !== entry.crc) throw new Refused({ type: 'package-broken' });
	return packed;
}

const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** What is deflated as the gzip that says the same of it: so the browser itself, which is quicker, compares checksum and length. */
function* gzipOf(packed: Uint8Array, { crc, bytes }: ZipEntry): Generator<Uint8Array<ArrayBuffer>> {
	yield gzipHead;
	for (const [piece] of piecesOf(packed)) yield new Uint8Array(piece);
	const end = new DataView(new ArrayBuffer(8));
	end.setUint32(0, crc, true);
	end.setUint32(4, bytes, true);
	yield new Uint8Array(end.buffer);
}

async function inflated(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
	const unfolding = new Unfolding(packed.length);
	const pieces = gzipOf(packed, entry);
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull(controller) {
			const { done, value } = pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		}
	});
	const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read()) unfolding.take(read.value);
		return unfolding.whole();
	} finally {
		// It may have stopped by itself.
		reader.cancel().catch(() => undefined);
	}
}
