/** So many texts are kept; the answers of a large collection are read once a sitting, not once a question. */
const most = 30000;

/** What is found of a text, kept for the next time it is asked. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
	const known = new Map<string, { readonly found: Found }>();
	return (text) => {
		const kept = known.get(text);
		if (kept) return kept.found;
		if (known.size >= most) known.clear();
		const found = find(text);
		known.set(text, { found });
		return found;
	};
}
