/** A paragraph of a note: its lines without marks of lists and quotations, and where it begins. */
export interface Note {
	/** From 1. */
	readonly line: number;
	readonly lines: readonly string[];
}

const fence = /^[ \t]*(?:```|~~~)/;
const listMark = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+][ \t]+(?:\[[ x]\][ \t]+)?|\d{1,4}[.)][ \t]+)?/;
const schedule = /<!--[^<\n]{0,2000}-->/g;
const blockName = /[ \t]\^[\w-]+[ \t]*$/;

/** Where the head of a note ends, by lines; 0 where it has none. */
function headOf(lines: readonly string[]): number {
	if (lines[0]?.trim() !== '---') return 0;
	const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
	return end < 0 ? 0 : end + 1;
}

/** The paragraphs of a note, without its head, headings, blocks of code, and what the plugin writes for itself. */
export function* notesOf(text: string): Generator<Note> {
	const all = text.split('\n');
	let inCode = false;
	let open: string[] = [];
	for (let at = headOf(all); at <= all.length; at++) {
		const written = all[at] ?? '';
		if (fence.test(written)) inCode = !inCode;
		const line = written.replace(schedule, '').replace(blockName, '').replace(listMark, '').trim();
		const isHeading = /^#{1,6}[ \t]/.test(written);
		if (!inCode && line !== '' && !isHeading && !fence.test(written)) {
			open.push(line);
			continue;
		}
		/* What stood there is gone, as a schedule is, but the paragraph goes on. */
		if (!inCode && line === '' && written.trim() !== '' && !isHeading && !fence.test(written)) {
			if (open.length > 0) open.push('');
			continue;
		}
		if (open.length > 0) yield { line: at + 1 - open.length, lines: open };
		open = [];
	}
}
