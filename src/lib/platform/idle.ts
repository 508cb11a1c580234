/** Calls `act` once the screen stands still; what it returns takes that back. */
export function whenIdle(act: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const idle = requestIdleCallback(act, { timeout: 4000 });
		return () => cancelIdleCallback(idle);
	}
	const timer = setTimeout(act, 1000);
	return () => clearTimeout(timer);
}
