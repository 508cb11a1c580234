/** What is found of an object, reckoned when it is first asked for and kept as long as the object is. */
export function once<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
	const known = new WeakMap<Key, { readonly found: Found }>();
	return (key) => {
		const kept = known.get(key);
		if (kept) return kept.found;
		const found = find(key);
		known.set(key, { found });
		return found;
	};
}
