import { err, ok, type Result } from '../../result';
import type { Caution } from '../incoming';

/** The text of bytes, and what is to be told of them. */
export interface DecodedText {
	readonly text: string;
	readonly cautions: readonly Caution[];
}

const marks: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** Bytes that are no text: with zeros or other controls that no editor writes. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 65_536);
	const controls = sample.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
	return sample.startsWith('PK\u0003\u0004') || controls > sample.length / 100;
}

/** UTF-8 that a little of is broken keeps its good parts; what has no UTF-8 in it at all is what old Windows programs write. */
function repaired(bytes: Uint8Array): DecodedText {
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.split('\uFFFD').length - 1;
	const good = text.match(/[^\0-\u007F\uFFFD]/g)?.length ?? 0;
	if (good > broken || broken > text.length / 4)
		return { text, cautions: [{ type: 'bytes-replaced', count: broken }] };
	return { text: new TextDecoder('windows-1252').decode(bytes), cautions: [{ type: 'encoding-guessed' }] };
}

/** The text of a file: UTF-8, UTF-16 by its mark, else as well as it can be read, which is told. */
export function textFromBytes(bytes: Uint8Array): Result<DecodedText, { readonly type: 'file-not-text' }> {
	const wide = marks[bytes.subarray(0, 2).join()];
	let decoded: DecodedText;
	try {
		const decoder = new TextDecoder(wide ?? 'utf-8', { fatal: wide === undefined });
		decoded = { text: decoder.decode(bytes), cautions: [] };
	} catch {
		decoded = repaired(bytes);
	}
	return isBinary(decoded.text) ? err({ type: 'file-not-text' }) : ok(decoded);
}
