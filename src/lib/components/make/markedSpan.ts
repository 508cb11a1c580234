import { on as listen } from 'svelte/events';
import type { Span } from '../../core/text/article';

/** How many characters of a paragraph come before a place in it. */
function charactersBefore(paragraph: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.setStart(paragraph, 0);
	range.setEnd(node, offset);
	return range.toString().length;
}

/** Widens a stretch of some words to whole ones, without the blanks around them. */
function wholeWords(words: string, { start, end }: Span): Span {
	const before = /[\p{L}\p{M}\p{N}]*$/u.exec(words.slice(0, start))?.[0] ?? '';
	const after = /^[\p{L}\p{M}\p{N}]*/u.exec(words.slice(end))?.[0] ?? '';
	const marked = words.slice(start, end);
	const first = /^\s/.test(marked)
		? start + marked.length - marked.trimStart().length
		: start - before.length;
	const last = /\s$/.test(marked) ? start + marked.trimEnd().length : end + after.length;
	return { start: first, end: last };
}

/**
 * What the student has marked with pointer or keys: whole words within one paragraph, whose `data-start` says where it begins in the
 * text; null for anything else.
 */
export function markedSpan(selection: Selection | null): Span | null {
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	const around = range.startContainer.parentElement?.closest('[data-start]');
	const marked = range.toString();
	if (!around?.contains(range.endContainer) || marked.trim() === '') return null;
	const before = charactersBefore(around, range.startContainer, range.startOffset);
	const at = { start: before, end: before + marked.length };
	const { start, end } = wholeWords(around.textContent ?? '', at);
	const from = Number(around.getAttribute('data-start'));
	return { start: from + start, end: from + end };
}

/** The place in a paragraph's text nodes where so many characters have gone by. */
function placeAt(paragraph: Element, characters: number): readonly [Node, number] {
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
	let left = characters;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (left <= length) return [node, left];
		left -= length;
	}
	return [paragraph, paragraph.childNodes.length];
}

/** Marks a stretch of the text as the pointer would, and goes there; what the page does not show is not marked. */
export function markSpan({ start, end }: Span): void {
	const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-start]')];
	const paragraph = paragraphs.findLast((one) => Number(one.dataset['start']) <= start);
	if (!paragraph) return;
	const from = Number(paragraph.dataset['start']);
	paragraph.tabIndex = -1;
	paragraph.focus({ preventScroll: true });
	paragraph.scrollIntoView?.({ block: 'nearest' });
	document
		.getSelection()
		?.setBaseAndExtent(...placeAt(paragraph, start - from), ...placeAt(paragraph, end - from));
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
