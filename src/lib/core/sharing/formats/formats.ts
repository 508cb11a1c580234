import { ankiText } from './ankiText';
import { deckText } from './deckText';
import type { TextFormat } from './format';
import { hashcards } from './hashcards';
import { obsidian } from './obsidian';
import { superMemo } from './superMemo';
import { namedTable, table } from './table';

/** The formats of text that can be opened. The first that a text seems to be is taken; a table is what all else may be. */
export const textFormats: readonly TextFormat[] = [
	ankiText,
	namedTable,
	deckText,
	hashcards,
	superMemo,
	obsidian,
	table
];
