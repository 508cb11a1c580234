import { on as listen } from 'svelte/events';
import type { Span } from '../../core/text/article';

/** How many characters of a paragraph come before a place in it. */
function charactersBefore(paragraph: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.setStart(paragraph, 0);
	range.setEnd(node, offset);
	return range.toString().length;
}

/**
 * What the student has marked with pointer or keys: words within one paragraph, whose `data-start` says where it begins in the text,
 * without the blanks around them; null for anything else.
 */
export function markedSpan(selection: Selection | null): Span | null {
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	const around = range.startContainer.parentElement?.closest('[data-start]');
	if (!around?.contains(range.endContainer)) return null;
	const words = range.toString();
	const from = Number(around.getAttribute('data-start'));
	const start = charactersBefore(around, range.startContainer, range.startOffset);
	const trimmed = words.trim();
	if (trimmed === '') return null;
	const first = from + start + words.indexOf(trimmed);
	return { start: first, end: first + trimmed.length };
}

/** Tells what is marked within a part of the page, each time that changes; for `{@attach}`. */
export function marking(tell: (span: Span | null) => void): (node: HTMLElement) => () => void {
	return (node) =>
		listen(document, 'selectionchange', () => {
			const selection = document.getSelection();
			const isHere = selection?.anchorNode ? node.contains(selection.anchorNode) : false;
			// A button takes the marking away where it is pressed: what was marked counts until something else is.
			if (isHere) tell(markedSpan(selection));
		});
}
