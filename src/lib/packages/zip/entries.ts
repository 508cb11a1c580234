import { Refused } from '../refused';

/** A file inside a zip, as the list at the zip's end tells of it. */
export interface ZipEntry {
	readonly name: string;
	/** 0 stored, 8 deflated; others are not unfolded here. */
	readonly method: number;
	readonly isEncrypted: boolean;
	/** Where its own header begins. */
	readonly at: number;
	readonly packedBytes: number;
	/** Bytes it says to unfold to. */
	readonly bytes: number;
	readonly crc: number;
}

const mostEntries = 20_000;
const endBytes = 22;
const longestComment = 65_535;
const signatures = { entry: 0x02014b50, end: 0x06054b50, local: 0x04034b50 } as const;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes.length >= endBytes && viewOf(bytes).getUint32(0, true) === signatures.local;
}

/** Where the record stands that ends a zip. */
function endOf(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
	for (let at = view.byteLength - endBytes; at >= lowest; at--)
		if (view.getUint32(at, true) === signatures.end) return at;
	throw new Refused({ type: 'package-broken' });
}

/** A name that leads out of the folder it is unfolded in, or means another to the system than to a reader. */
function isUnsafe(name: string): boolean {
	return (
		name.startsWith('/') ||
		[...name].some((sign) => sign === '\\' || sign === ':' || sign < ' ') ||
		name.split('/').some((part) => part === '..' || part === '.')
	);
}

/** The files of a zip, by its list. Refuses what no honest zip has: names that lead elsewhere, or stand there twice. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
	if (!isZip(bytes)) throw new Refused({ type: 'package-foreign' });
	const view = viewOf(bytes);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > mostEntries) throw new Refused({ type: 'package-too-large', what: 'files' });
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const entries = new Map<string, ZipEntry>();
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index++) {
		if (view.getUint32(at, true) !== signatures.entry) throw new Refused({ type: 'package-broken' });
		const nameBytes = view.getUint16(at + 28, true);
		const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes));
		if (isUnsafe(name) || entries.has(name)) throw new Refused({ type: 'package-unsafe', what: 'names' });
		entries.set(name, {
			name,
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			crc: view.getUint32(at + 16, true),
			packedBytes: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The packed bytes of a file inside a zip. */
export function packedOf(bytes: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array {
	const view = viewOf(bytes);
	if (view.getUint32(at, true) !== signatures.local) throw new Refused({ type: 'package-broken' });
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (start + packedBytes > bytes.length) throw new Refused({ type: 'package-broken' });
	return bytes.subarray(start, start + packedBytes);
}
