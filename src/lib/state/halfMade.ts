import type { Draft } from '../storage/ports';
import type { HalfWritten } from './choiceDesk.svelte';

/** What stands on the Make screen and on no shelf: the draft since it was saved last, and the words of the card that is open. */
export interface HalfMade {
	readonly draft: Draft | null;
	readonly card: HalfWritten | null;
}

/** A tab keeps about five million characters, all its pages together: a longer text was pasted, not typed, and is on its shelf. */
const longest = 1_000_000;

/** What is half made, or null where everything is on its shelf. */
export function halfMadeFrom(unsaved: Draft | null, card: HalfWritten | null): HalfMade | null {
	const draft = unsaved && unsaved.text.length <= longest ? unsaved : null;
	return draft || card ? { draft, card } : null;
}

/** The draft that was written later. */
export function newerDraft(stored: Draft | null, left: Draft | null): Draft | null {
	return left && left.savedAt >= (stored?.savedAt ?? -Infinity) ? left : stored;
}
