import { Refused } from '../refused';

/** Memory that a frame may ask to look back over: what zstd itself grants by default. */
const widestWindow = 1 << 27;
const magic = 0xfd2fb528;

/** Bytes of a frame's header, and of the window it asks for. */
function headerOf(view: DataView): {
	readonly bytes: number;
	readonly window: number;
	readonly ends: number;
} {
	const flags = view.getUint8(4);
	const isSingle = (flags & 32) !== 0;
	const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
	const sizeCode = flags >> 6;
	const sizeBytes = sizeCode === 0 ? (isSingle ? 1 : 0) : 1 << sizeCode;
	const at = 5 + (isSingle ? 0 : 1) + dictionaryBytes;
	let size = sizeCode === 1 ? 256 : 0;
	for (let byte = 0; byte < sizeBytes; byte++) size += view.getUint8(at + byte) * 2 ** (8 * byte);
	const descriptor = view.getUint8(5);
	const base = 2 ** (10 + (descriptor >> 3));
	const window = isSingle ? size : base + (base / 8) * (descriptor & 7);
	return { bytes: at + sizeBytes, window, ends: flags & 4 ? 4 : 0 };
}

/** Refuses what is no single zstd frame, or one that asks for more memory than is granted, before anything is unfolded. */
export function checkFrame(packed: Uint8Array): void {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	if (view.getUint32(0, true) !== magic) throw new Refused({ type: 'package-broken' });
	const { bytes, window, ends } = headerOf(view);
	if (window > widestWindow) throw new Refused({ type: 'package-unsafe', what: 'compression' });
	let at = bytes;
	for (let isLast = false; !isLast;) {
		const head = view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
		isLast = (head & 1) === 1;
		const isRun = ((head >> 1) & 3) === 1;
		at += 3 + (isRun ? 1 : head >> 3);
	}
	if (at + ends !== packed.length) throw new Refused({ type: 'package-broken' });
}
