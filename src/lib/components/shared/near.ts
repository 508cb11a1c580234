const waiting = new Map<Element, () => void>();
const come = new Set<Element>();
let observer: IntersectionObserver | null = null;

/** One a task: a whole screen at once would hold the page up. */
function callNext() {
	const [node] = come;
	if (!node) return;
	come.delete(node);
	waiting.get(node)?.();
	if (come.size > 0) setTimeout(callNext);
}

function seen(entries: readonly IntersectionObserverEntry[]) {
	const isIdle = come.size === 0;
	for (const { isIntersecting, target } of entries) {
		if (isIntersecting) come.add(target);
		else come.delete(target);
	}
	if (isIdle) callNext();
}

/** Calls back when an element has come within a screen of what is seen; gives what ends the waiting. */
export function whenNear(node: Element, then: () => void): () => void {
	observer ??= new IntersectionObserver(seen, { rootMargin: '100% 0px' });
	waiting.set(node, then);
	observer.observe(node);
	return () => {
		waiting.delete(node);
		observer?.unobserve(node);
	};
}
