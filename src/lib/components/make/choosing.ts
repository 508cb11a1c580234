import { on as listen } from 'svelte/events';

/**
 * Tells which card the student comes to, by its `data-origin`: with the keyboard, or by a click, after which nothing may move under
 * the pointer. For `{@attach}`.
 */
export function choosing(choose: (origin: string) => void): (node: HTMLElement) => () => void {
	const tell = (target: EventTarget | null) => {
		const origin = target instanceof Element && target.closest('[data-origin]')?.getAttribute('data-origin');
		if (origin) choose(origin);
	};
	return (node) => {
		const stops = [
			listen(node, 'click', ({ target }) => tell(target)),
			listen(node, 'focusin', ({ target }) => {
				if (target instanceof Element && target.matches(':focus-visible')) tell(target);
			})
		];
		return () => stops.forEach((stop) => stop());
	};
}
