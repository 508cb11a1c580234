import { Decompress } from 'fzstd';
import { piecesOf, Unfolding } from '../budget';
import { checkFrame } from './frame';

/** What zstd has packed into one frame, as long as it keeps within what a package may hold. */
export function unfoldZstd(packed: Uint8Array): Uint8Array {
	checkFrame(packed);
	const unfolding = new Unfolding(packed.length);
	const decompress = new Decompress((piece) => unfolding.take(piece));
	for (const [piece, isLast] of piecesOf(packed)) decompress.push(piece, isLast);
	return unfolding.whole();
}
