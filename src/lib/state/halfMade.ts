import type { Draft } from '../storage/ports';
import type { ChoiceDesk, HalfWritten } from './choiceDesk.svelte';
import type { Destination } from './destination.svelte';
import type { Sheet } from './sheet.svelte';

/** What stands on the Make screen and on no shelf: the draft since it was saved last, and the words of the card that is open. */
export interface HalfMade {
	readonly draft: Draft | null;
	readonly card: HalfWritten | null;
}

interface Desk {
	readonly sheet: Sheet;
	readonly choices: ChoiceDesk;
	readonly destination: Destination;
}

/** The unfinished article as it stands on the desk. */
export function draftOf(desk: Desk, when: Pick<Draft, 'found' | 'savedAt'>): Draft {
	const { paper, typed: byline } = desk.sheet;
	const { into } = desk.destination;
	return { ...paper, byline, decisions: desk.choices.decisions, ...(into ? { into } : {}), ...when };
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
