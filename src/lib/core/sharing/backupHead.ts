import { sectionNames, type SectionName } from './content';
import { fields, Misfit, number, oneOf, optional, text, type Reader } from './readers';

/** The SHA-256 of a text in hexadecimal digits, handed in since the core has no browser. */
export type DigestText = (text: string) => Promise<string>;

/** What a copy's head says of one section: how much is in it, and the SHA-256 of its line. */
export interface SectionMark {
	readonly count: number;
	readonly sha256: string;
}

/** What a copy's head says. It stands first and once more last, so that no single damaged line takes it away. */
export interface BackupHead {
	readonly madeAt: number;
	/** A copy made before there was a section has none of it. */
	readonly sections: Readonly<Partial<Record<SectionName, SectionMark>>>;
}

/** What a line that begins as a head turns out to be; the first format has one hash for everything. */
export type HeadLine =
	| { readonly type: 'head'; readonly head: BackupHead }
	| { readonly type: 'first'; readonly madeAt: number; readonly sha256: string }
	| { readonly type: 'newer' }
	| { readonly type: 'damaged' };

const format = 'entente copy';
const version = 2;
const beginning = `{"format":"${format}"`;

const mark = fields<SectionMark>({ count: number, sha256: text });
const marks = fields<BackupHead['sections']>(
	Object.fromEntries(
		sectionNames.map((name) => [name, name === 'imported' ? optional(mark) : mark])
	) as Record<SectionName, Reader<SectionMark>>
);
const named = fields({ format: oneOf([format]), version: number });
const first = fields({ madeAt: number, sha256: text });
const current = fields({ madeAt: number, sections: marks, sha256: text });

/** A head as one line, with the hash of itself. */
export async function headToLine(head: BackupHead, digest: DigestText): Promise<string> {
	return JSON.stringify({ format, version, ...head, sha256: await digest(wordsOf(head)) });
}

/** Whether a line begins as a head does. */
export function isHeadLine(line: string): boolean {
	return line.startsWith(beginning);
}

/** What such a line says, checked against its own hash. */
export async function headFromLine(line: string, digest: DigestText): Promise<HeadLine> {
	try {
		const value: unknown = JSON.parse(line);
		const { version: written } = named(value);
		if (written > version) return { type: 'newer' };
		if (written < version) return { type: 'first', ...first(value) };
		const { madeAt, sections, sha256 } = current(value);
		const head = { madeAt, sections };
		return (await digest(wordsOf(head))) === sha256 ? { type: 'head', head } : { type: 'damaged' };
	} catch (problem) {
		if (problem instanceof Misfit || problem instanceof SyntaxError) return { type: 'damaged' };
		throw problem;
	}
}

function wordsOf({ madeAt, sections }: BackupHead): string {
	return JSON.stringify([
		madeAt,
		sectionNames.flatMap((name) => {
			const mark = sections[name];
			return mark ? [[name, mark.count, mark.sha256]] : [];
		})
	]);
}
