const most = 60;

/** The first words of a text, cut between words: a title for what has none. */
export function openingWords(text: string): string {
	const line = /\S.*/.exec(text)?.[0].trim() ?? '';
	if (line.length <= most) return line;
	return line.slice(0, line.lastIndexOf(' ', most) + 1 || most).trimEnd() + '…';
}
