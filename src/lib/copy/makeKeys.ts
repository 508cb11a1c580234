import type { KeyWords } from './keys';

/** The keys of the suggestions on the Make screen that always act. */
export const lastingMakeKeys: readonly KeyWords[] = [{ keys: 'Ctrl Enter', does: 'make the deck' }];

/** Those that act while single letters are on. */
export const makeLetterKeys: readonly KeyWords[] = [
	{ keys: 'J K', does: 'next card, the one before' },
	{ keys: 'T', does: 'tick this card, or take its tick away' },
	{ keys: 'D', does: 'drop this card' },
	{ keys: 'E', does: 'edit this card' },
	{ keys: 'W', does: 'why this card?' },
	{ keys: 'S', does: 'mark the next sentence; with Shift the one before' },
	{ keys: 'Shift → ←', does: 'mark more or less' },
	{ keys: 'M', does: 'ask about the words you marked, or more from this sentence' },
	{ keys: 'Z', does: 'undo' }
];
