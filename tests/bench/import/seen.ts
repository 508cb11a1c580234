/** What a student waits for, in its order. */
type Moment = 'chosen' | 'words' | 'bar' | 'shown' | 'pressed' | 'kept';

/** When each stood on the screen, in ms. */
type Moments = Partial<Record<Moment, number>>;

interface Watched {
	readonly at: Moments;
	readonly tasks: { readonly from: number; readonly ms: number }[];
}

/**
 * Runs in a page before all else: takes down when a student sees what she waits for, and the tasks over 50 ms. What is seen is what was
 * painted, by the page's own clock: a driver outside looks only now and then, at last twice a second.
 */
export function watchPage(): void {
	const watched: Watched = { at: {}, tasks: [] };
	const { at, tasks } = Object.assign(globalThis, { watched }).watched;
	const holds = (places: string, words: RegExp) =>
		[...document.querySelectorAll(places)].some(({ textContent }) => words.test(textContent));
	const signs = {
		words: () => document.querySelector('main [role="status"]') !== null,
		bar: () => document.querySelector('main progress') !== null,
		shown: () => holds('main button', /Keep this deck/),
		kept: () => holds('main h1', /is\s+yours\s+now/)
	} as const;
	const afterPaint = (act: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = act;
			port2.postMessage(null);
		});
	const due = new Set(Object.keys(signs) as (keyof typeof signs)[]);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ from: startTime, ms: duration });
	}).observe({ type: 'longtask', buffered: true });
	addEventListener('change', ({ timeStamp }) => (at.chosen ??= timeStamp), { capture: true });
	addEventListener('click', ({ timeStamp }) => (at.pressed = timeStamp), { capture: true });
	new MutationObserver(() => {
		if (at.chosen === undefined) return;
		for (const sign of due) {
			if (!signs[sign]()) continue;
			due.delete(sign);
			afterPaint(() => (at[sign] = performance.now()));
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Runs in a page: whether it stood on the screen. */
export function wasSeen(moment: Moment): boolean {
	return (globalThis as unknown as { readonly watched: Watched }).watched.at[moment] !== undefined;
}

/** Runs in a page: when each thing was seen, in ms since the file was chosen, and the longest task before the yes and after it. */
export function takeSeen() {
	const { at, tasks } = (globalThis as unknown as { readonly watched: Watched }).watched;
	const { chosen = NaN, words = NaN, bar = NaN, shown = NaN, pressed = NaN, kept = NaN } = at;
	const longest = (from: number, to: number) =>
		Math.max(0, ...tasks.filter((task) => task.from >= from && task.from < to).map(({ ms }) => ms));
	return {
		words: words - chosen,
		bar: bar - chosen,
		shown: shown - chosen,
		kept: kept - pressed,
		longestReading: longest(chosen, pressed),
		longestKeeping: longest(pressed, Infinity)
	};
}
