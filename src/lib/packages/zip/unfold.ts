import { Inflate } from 'fflate';
import { piecesOf, Unfolding } from '../budget';
import { Refused } from '../refused';
import { crcOf } from './crc';
import { packedOf, type ZipEntry } from './entries';

/** The content of a file inside a zip, as long as it keeps within what a package may hold; refused where its checksum is another. */
export function unfoldEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
	if (entry.isEncrypted) throw new Refused({ type: 'package-unsafe', what: 'encrypted' });
	const packed = packedOf(zip, entry);
	const content = entry.method === 0 ? packed : inflated(packed, entry.method);
	if (crcOf(content) !== entry.crc) throw new Refused({ type: 'package-broken' });
	return content;
}

function inflated(packed: Uint8Array, method: number): Uint8Array {
	if (method !== 8) throw new Refused({ type: 'package-unsafe', what: 'method' });
	const unfolding = new Unfolding(packed.length);
	let isWhole = false;
	const inflate = new Inflate((piece, isLast) => {
		unfolding.take(piece);
		isWhole ||= isLast;
	});
	for (const [piece, isLast] of piecesOf(packed)) inflate.push(piece, isLast);
	if (!isWhole) throw new Refused({ type: 'package-broken' });
	return unfolding.whole();
}
