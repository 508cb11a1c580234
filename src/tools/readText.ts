import { readFileSync, statSync } from 'node:fs';

/** The text of a file; null, and a sentence on the error stream, where there is none to read. */
export function readText(file: string): string | null {
	const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
	const text = isFile ? readFileSync(file, 'utf8') : '';
	if (text !== '') return text;
	console.error(isFile ? `“${file}” is empty.` : `There is no file “${file}”.`);
	return null;
}
