/** What was seen of a page since the file was chosen: when first words and the bar stood there, and the longest task, in ms. */
export interface Seen {
	readonly words: number;
	readonly bar: number;
	readonly longest: number;
}

interface Watched {
	chosen: number;
	words: number;
	bar: number;
	tasks: number[];
}

/** Runs in a page before all else: takes down what a student sees while a file is read, and the tasks over 50 ms. */
export function watchPage(): void {
	const watched: Watched = { chosen: 0, words: NaN, bar: NaN, tasks: [] };
	Object.assign(globalThis, { watched });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) watched.tasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	addEventListener('change', () => (watched.chosen ||= performance.now()), { capture: true });
	new MutationObserver(() => {
		const since = performance.now() - watched.chosen;
		if (!watched.chosen) return;
		if (!(watched.words >= 0) && document.querySelector('main [role="status"]')) watched.words = since;
		if (!(watched.bar >= 0) && document.querySelector('main progress')) watched.bar = since;
	}).observe(document, { subtree: true, childList: true });
}

/** Runs in a page: what was seen, and begins anew with the tasks. */
export function takeSeen(): Seen {
	const { watched } = globalThis as unknown as { readonly watched: Watched };
	const longest = Math.max(0, ...watched.tasks.splice(0));
	return { words: watched.words, bar: watched.bar, longest };
}
