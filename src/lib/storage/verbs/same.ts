/** Whether two values say the same, whatever order their fields were written in. */
export function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

/** Objects compare whatever order their fields were written in. */
function sorted(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
