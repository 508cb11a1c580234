/** Calls back after so many ms; what it returns takes that back. */
export function after(ms: number, run: () => void): () => void {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
}
