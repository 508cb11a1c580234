import { err, ok, type Result } from '../result';
import {
	headFromLine,
	headToLine,
	isHeadLine,
	type BackupHead,
	type DigestText,
	type HeadLine
} from './backupHead';
import { emptyContent, sectionNames, type BackupContent, type SectionName } from './content';
import { readContent } from './contentReaders';

/** Why a file is no copy that can be brought back. `copy/` has the sentence for each. */
export interface BackupError {
	readonly type: 'backup-foreign' | 'backup-broken' | 'backup-newer';
}

/** A section that the file no longer has whole, and how much was in it. */
export interface DamagedSection {
	readonly name: SectionName;
	readonly count: number;
}

/** A copy as read: when it was made (ms since 1970), what of it is whole, and what is damaged and left out. */
export interface Backup {
	readonly madeAt: number;
	readonly content: BackupContent;
	readonly damaged: readonly DamagedSection[];
}

/** A copy as text: its head, a line for each section, and the head again. */
export async function backupToText(
	{ madeAt, content }: Omit<Backup, 'damaged'>,
	digest: DigestText
): Promise<string> {
	const lines = sectionNames.map((name) => JSON.stringify(content[name]));
	const marks = await Promise.all(
		sectionNames.map(async (name, index) => {
			const sha256 = await digest(lines[index] ?? '');
			return [name, { count: countIn(content[name]), sha256 }] as const;
		})
	);
	const sections = Object.fromEntries(marks) as BackupHead['sections'];
	const head = await headToLine({ madeAt, sections }, digest);
	return [head, ...lines, head, ''].join('\n');
}

/** The copy in a text: each section is checked before any of it is used, and a damaged one is left out and named. */
export async function backupFromText(text: string, digest: DigestText): Promise<Result<Backup, BackupError>> {
	const lines = text.split(/\r?\n/);
	const heads = await Promise.all(lines.filter(isHeadLine).map((line) => headFromLine(line, digest)));
	const head = ofType(heads, 'head');
	if (head) return sectionsFrom(head.head, { lines, digest });
	const first = ofType(heads, 'first');
	if (first) return contentFrom(first, { lines, digest });
	if (ofType(heads, 'newer')) return err({ type: 'backup-newer' });
	return err({ type: heads.length > 0 ? 'backup-broken' : 'backup-foreign' });
}

interface Body {
	readonly lines: readonly string[];
	readonly digest: DigestText;
}

/** A section is the line that has its hash, wherever that line has come to stand. */
async function sectionsFrom(head: BackupHead, { lines, digest }: Body): Promise<Result<Backup, BackupError>> {
	const byHash = new Map<string, string>();
	for (const line of lines) byHash.set(await digest(line), line);
	const full = sectionNames.flatMap((name) => {
		const { count = 0, sha256 = '' } = head.sections[name] ?? {};
		return count > 0 ? [{ name, count, line: byHash.get(sha256) }] : [];
	});
	const whole = full.filter(({ line }) => line !== undefined);
	if (full.length > 0 && whole.length === 0) return err({ type: 'backup-broken' });
	const read = Object.fromEntries(whole.map(({ name, line = '' }) => [name, jsonFrom(line)]));
	const content = readContent({ ...emptyContent, ...read });
	if (!content) return err({ type: 'backup-foreign' });
	const damaged = full.filter(({ line }) => line === undefined).map(({ name, count }) => ({ name, count }));
	return ok({ madeAt: head.madeAt, content, damaged });
}

/** The first format: everything in one line, with one hash. */
async function contentFrom(
	{ madeAt, sha256 }: Extract<HeadLine, { type: 'first' }>,
	{ lines, digest }: Body
): Promise<Result<Backup, BackupError>> {
	const body = lines[1] ?? '';
	if ((await digest(body)) !== sha256) return err({ type: 'backup-broken' });
	const content = readContent(jsonFrom(body));
	return content ? ok({ madeAt, content, damaged: [] }) : err({ type: 'backup-foreign' });
}

function ofType<Type extends HeadLine['type']>(heads: readonly HeadLine[], type: Type) {
	return heads.find((head): head is Extract<HeadLine, { type: Type }> => head.type === type);
}

function countIn(section: BackupContent[SectionName]): number {
	return section instanceof Array ? section.length : section === null ? 0 : 1;
}

function jsonFrom(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
