import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '$lib/core/text/article';

/** A paste with what of it is no article, and the names that a line's end cuts in two. */
export interface Paste {
	readonly name: string;
	readonly text: string;
	readonly junk: readonly Span[];
	readonly cutNames: readonly Span[];
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/**
 * A fixture says of each line what it is: `-` no article, `=` a byline, a blank the article's, `~` the article's
 * after the sign `¦`. Names that a line's end cuts stand in ‹ ›.
 */
function parse(name: string, fixture: string): Paste {
	let text = '';
	const junk: Span[] = [];
	const cutNames: Span[] = [];
	let opened = -1;
	for (const line of fixture.replace(/\n$/, '').split('\n')) {
		const start = text.length;
		for (const sign of line.slice(2)) {
			if (sign === '‹') opened = text.length;
			else if (sign === '›' && opened >= 0) {
				if (text.slice(opened).includes('\n')) cutNames.push({ start: opened, end: text.length });
				opened = -1;
			} else if (sign === '¦') junk.push({ start, end: text.length });
			else text += sign;
		}
		if (/^[-=]/.test(line)) junk.push({ start, end: text.length });
		text += '\n';
	}
	return { name, text, junk, cutNames };
}

/** The pastes in a folder of the fixtures, by name. */
export const pastesIn = (folder: string): readonly Paste[] =>
	readdirSync(join(fixtures, folder))
		.filter((file) => file.endsWith('.txt'))
		.map((file) => parse(file.slice(0, -4), readFileSync(join(fixtures, folder, file), 'utf8')));

/** The pastes written for the tests. */
export const pastes = pastesIn('pastes');
