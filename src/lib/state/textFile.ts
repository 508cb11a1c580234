import { err, ok, type Result } from '../core/result';

/** The most a text may weigh: 10 MB. */
export const maximumBytes = 10 * 1024 * 1024;

/** As much of a `File` as is needed. */
export interface OpenedFile {
	readonly name: string;
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

export type FileProblem =
	| { readonly type: 'file-type'; readonly name: string }
	| { readonly type: 'article-too-long' }
	| { readonly type: 'file-unreadable'; readonly name: string };

/** The text of bytes by their mark, else UTF-8, else what old Windows editors write. */
function textFromBytes(bytes: ArrayBuffer): string {
	const [first, second] = new Uint8Array(bytes);
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Whether a file holds a page of HTML, by its name. */
export const isPage = ({ name }: Pick<OpenedFile, 'name'>) => /\.html?$/i.test(name);

/** Reads a .txt, .md, .html or .htm file of 10 MB at most; anything else is refused unread. */
export async function textFromFile(file: OpenedFile): Promise<Result<string, FileProblem>> {
	if (!/\.(txt|md|html?)$/i.test(file.name)) return err({ type: 'file-type', name: file.name });
	if (file.size > maximumBytes) return err({ type: 'article-too-long' });
	try {
		return ok(textFromBytes(await file.arrayBuffer()));
	} catch {
		return err({ type: 'file-unreadable', name: file.name });
	}
}
