/** A line of a deck text with those that continue it, numbered from 1. */
export type Line =
	| { readonly type: 'blank' }
	| { readonly type: 'title'; readonly line: number; readonly value: string }
	| { readonly type: 'keyed'; readonly line: number; readonly word: string; readonly value: string }
	| { readonly type: 'stray'; readonly line: number; readonly text: string };

const trimEdges = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, '');

function lineFromText(text: string, line: number): Line {
	const title = /^#(?!#)(.*)$/.exec(text);
	if (title) return { type: 'title', line, value: trimEdges(title[1] ?? '') };
	const keyed = /^(\p{L}+)[ \t]*:(.*)$/u.exec(text);
	if (keyed) return { type: 'keyed', line, word: keyed[1] ?? '', value: trimEdges(keyed[2] ?? '') };
	return { type: 'stray', line, text: trimEdges(text) };
}

/** The lines of a deck text. An indented line continues the keyed one above it, blank lines between them included. */
export function linesFromText(text: string): readonly Line[] {
	const lines: Line[] = [];
	let blanks = 0;
	for (const [index, raw] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\n|\r/)
		.entries()) {
		const last = lines.at(-1);
		if (/^[ \t]*$|^-{3,}[ \t]*$/.test(raw)) blanks += 1;
		else if (/^[ \t]/.test(raw) && last?.type === 'keyed') {
			const value = `${last.value}${'\n'.repeat(blanks + 1)}${trimEdges(raw)}`;
			lines.splice(-1, 1, { ...last, value });
			blanks = 0;
		} else {
			if (blanks > 0) lines.push({ type: 'blank' });
			lines.push(lineFromText(raw, index + 1));
			blanks = 0;
		}
	}
	return lines;
}
