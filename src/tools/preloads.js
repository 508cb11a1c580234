/** @typedef {{ file: string, imports?: string[] }} Chunk A built file, and the keys of those it imports. */

const word = 'rel="modulepreload"';

/**
 * A page with a word to the browser for every file that its scripts import. Kit's own words leave out a file that another one also
 * imports at a later time: the browser would learn of it only when all others are there.
 * @param {string} html
 * @param {Record<string, Chunk>} manifest as Vite writes it
 */
export function withPreloads(html, manifest) {
	const lines = html.split('\n');
	const last = lines.findLastIndex((line) => line.includes(word));
	const line = lines[last];
	if (line === undefined) return html;
	const needed = new Set(Object.values(manifest).filter(({ file }) => html.includes(`${file}" ${word}`)));
	for (const { imports = [] } of needed)
		for (const key of imports) if (manifest[key]) needed.add(manifest[key]);
	const lacking = [...needed].filter(({ file }) => !html.includes(`${file}" ${word}`));
	const added = lacking.map(({ file }) => line.replace(/_app\/[^"]*/, file));
	return lines.toSpliced(last + 1, 0, ...added).join('\n');
}
