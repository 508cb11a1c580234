/** Calls `act` once the screen stands still. */
export function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 4000 });
	else setTimeout(act, 1000);
}
