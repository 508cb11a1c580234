import { err, ok, type Result } from '../core/result';

/** Why a file was not read. */
export type FileError =
	| { readonly type: 'file-too-large'; readonly limit: number }
	| { readonly type: 'file-not-text' }
	| { readonly type: 'file-unreadable' };

/** Bytes of a text file that is opened, at most. */
export const textFileLimit = 10_000_000;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The first words of a name with hyphens, up to `most` characters; a word alone that is longer is cut. */
function shortened(name: string, most: number): string {
	const characters = [...name];
	if (characters.length <= most) return name;
	const end = characters.slice(0, most + 1).lastIndexOf('-');
	return characters.slice(0, end > 0 ? end : most).join('');
}

/** A file name that every system takes: small letters, digits and hyphens of `title`, then `extension`. Only Latin letters lose their marks. */
export function fileNameFromTitle(title: string, extension: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	const slug = shortened((words ?? []).join('-'), 60);
	return `${slug === '' || reserved.test(slug) ? `deck-${slug}`.replace(/-$/, '') : slug}.${extension}`;
}

/** Saves `content` as a download of that name. */
export function saveFile(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file: UTF-8 (or UTF-16 with its mark), up to `limit` bytes. */
export async function readTextFile(file: Blob, limit = textFileLimit): Promise<Result<string, FileError>> {
	if (file.size > limit) return err({ type: 'file-too-large', limit });
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return err({ type: 'file-unreadable' });
	}
	const marks: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };
	try {
		const decoder = new TextDecoder(marks[bytes.subarray(0, 2).join()] ?? 'utf-8', { fatal: true });
		return ok(decoder.decode(bytes));
	} catch {
		return err({ type: 'file-not-text' });
	}
}
