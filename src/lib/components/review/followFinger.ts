import { courseOf, dragFrom, type Drag } from './swipe';

/** A finger that goes down nearer to the screen's edge means the browser's own way back, px. */
const edgePx = 20;

/** What is told of a finger on a card. */
export interface Following {
	/** Where it has dragged the card, in the page's own px and by the interface's direction. */
	readonly onmove: (drag: Drag) => void;
	/** It let go there; null where it gave up, or the browser took over to scroll. */
	readonly onend: (drag: Drag | null) => void;
}

/** Follows one finger that sets out across an element; mouse, pen and a second finger are left alone. Returns how to stop. */
export function followFinger(element: HTMLElement, { onmove, onend }: Following): () => void {
	let from: PointerEvent | null = null;
	let isAcross = false;
	const dragTo = ({ clientX, clientY }: PointerEvent, { clientX: x, clientY: y }: PointerEvent) =>
		dragFrom(clientX - x, clientY - y, getComputedStyle(document.documentElement).direction);
	const end = (drag: Drag | null) => {
		if (isAcross) onend(drag);
		from = null;
		isAcross = false;
	};
	const down = (event: PointerEvent) => {
		if (!event.isPrimary) return end(null);
		const isInside = event.clientX >= edgePx && event.clientX <= innerWidth - edgePx;
		from = event.pointerType === 'touch' && isInside ? event : null;
	};
	const move = (event: PointerEvent) => {
		if (!from || event.pointerId !== from.pointerId) return;
		const drag = dragTo(event, from);
		const course = courseOf(drag);
		if (!isAcross && course === 'along') from = null;
		isAcross ||= course === 'across';
		if (isAcross) onmove(drag);
	};
	const up = (event: PointerEvent) => end(from && dragTo(event, from));
	const cancel = () => end(null);
	/** Else Chromium takes what is let go for a fling, and a tap soon after it, on Undo say, for the end of that. */
	const keep = (event: Event) => isAcross && event.cancelable && event.preventDefault();
	const heard = {
		pointerdown: down,
		pointermove: move,
		pointerup: up,
		pointercancel: cancel,
		touchmove: keep
	};
	const hear = Object.entries(heard);
	for (const [name, listener] of hear)
		element.addEventListener(name, listener as EventListener, { passive: false });
	return () => {
		for (const [name, listener] of hear) element.removeEventListener(name, listener as EventListener);
	};
}
