import { createEvent, fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import DropTarget from '../../../src/lib/components/shared/DropTarget.svelte';

const file = new File(['a'], 'deck.md');

/** A drag as the browser tells of it, though the DOM of these tests has none. */
async function drag(
	name: 'dragOver' | 'dragLeave' | 'drop',
	types: readonly string[],
	files: readonly File[]
) {
	const event = createEvent[name](document.body);
	Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
	await fireEvent(document.body, event);
	return event;
}

test('a file held over the page is told where to go, and taken', async () => {
	const onfile = vi.fn();
	render(DropTarget, { word: 'Drop it', onfile });
	await drag('dragOver', ['Files'], []);
	expect(screen.getByText('Drop it')).toBeTruthy();
	await drag('dragLeave', ['Files'], []);
	expect(screen.queryByText('Drop it')).toBeNull();
	await drag('dragOver', ['Files'], []);
	const dropped = await drag('drop', ['Files'], [file]);
	expect(onfile).toHaveBeenCalledExactlyOnceWith(file);
	expect(dropped.defaultPrevented, 'the browser does not open it in place of the page').toBe(true);
	expect(screen.queryByText('Drop it')).toBeNull();
});

test('words that are dragged go where the browser takes them', async () => {
	render(DropTarget, { word: 'Drop it', onfile: vi.fn() });
	const over = await drag('dragOver', ['text/plain'], []);
	expect(over.defaultPrevented).toBe(false);
	expect(screen.queryByText('Drop it')).toBeNull();
});
