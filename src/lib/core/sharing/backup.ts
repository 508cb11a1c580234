import { err, ok, type Result } from '../result';
import type { BackupContent } from './content';
import { readContent } from './contentReaders';

/** Why a file is no copy that can be brought back. `copy/` has the sentence for each. */
export interface BackupError {
	readonly type: 'backup-foreign' | 'backup-broken' | 'backup-newer';
}

/** A copy as read: when it was made (ms since 1970) and all it holds. */
export interface Backup {
	readonly madeAt: number;
	readonly content: BackupContent;
}

/** The SHA-256 of a text in hexadecimal digits, handed in since the core has no browser. */
export type DigestText = (text: string) => Promise<string>;

const format = 'entente copy';
const version = 1;

/** A copy as text: a line of what it is, with the hash of the second line, which is everything. */
export async function backupToText({ madeAt, content }: Backup, digest: DigestText): Promise<string> {
	const body = JSON.stringify(content);
	const head = { format, version, madeAt, sha256: await digest(body) };
	return `${JSON.stringify(head)}\n${body}\n`;
}

function jsonFrom(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

interface Head {
	readonly version: number;
	readonly madeAt: number;
	readonly sha256: string;
}

function headFromLine(line: string): Head | null {
	const head: unknown = jsonFrom(line);
	if (typeof head !== 'object' || head === null) return null;
	if (!('format' in head) || head.format !== format) return null;
	const madeAt = 'madeAt' in head && typeof head.madeAt === 'number' ? head.madeAt : 0;
	const sha256 = 'sha256' in head && typeof head.sha256 === 'string' ? head.sha256 : '';
	return {
		madeAt,
		sha256,
		version: 'version' in head && typeof head.version === 'number' ? head.version : 0
	};
}

/** The copy in a text, checked whole before any of it is used. */
export async function backupFromText(text: string, digest: DigestText): Promise<Result<Backup, BackupError>> {
	const end = text.indexOf('\n');
	const head = end < 0 ? null : headFromLine(text.slice(0, end));
	if (!head) return err({ type: 'backup-foreign' });
	if (head.version > version) return err({ type: 'backup-newer' });
	const body = text.slice(end + 1).replace(/\r?\n$/, '');
	if ((await digest(body)) !== head.sha256) return err({ type: 'backup-broken' });
	const content = readContent(jsonFrom(body));
	return content ? ok({ madeAt: head.madeAt, content }) : err({ type: 'backup-foreign' });
}
