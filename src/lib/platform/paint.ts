const longestMs = 100;

/** Resolves in a task of its own: a key press or a frame may come before it, which one long piece of work would hold up. */
export function rest(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve();
		port2.postMessage(null);
	});
}

/**
 * Resolves once the next frame has been painted, or after a tenth of a second where none comes, as in a tab that is not seen. A
 * frame's callbacks run before it is laid out and painted; a message posted there is answered after.
 */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, longestMs);
		requestAnimationFrame(() => void rest().then(resolve));
	});
}
