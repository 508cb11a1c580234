import type { Span } from './article';

/** A line without its break and its outer blanks. */
export interface Line extends Span {
	readonly text: string;
	/** Its place among the lines that are not blank. */
	readonly place: number;
	/** How many blanks it is indented by. */
	readonly indent: number;
	/** Whether a blank line, or nothing, stands before it. */
	readonly afterBlank: boolean;
}

/** The lines of a text that are not blank, in order, with offsets. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let afterBlank = true;
	let from = 0;
	for (const whole of text.split('\n')) {
		const content = whole.trim();
		if (content !== '') {
			const indent = whole.indexOf(content);
			const start = from + indent;
			lines.push({
				start,
				end: start + content.length,
				text: content,
				place: lines.length,
				indent,
				afterBlank
			});
		}
		afterBlank = content === '';
		from += whole.length + 1;
	}
	return lines;
}
