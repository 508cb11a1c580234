import { printDeck } from '../../deck/print';
import type { HandedDeck } from '../handOver';
import { ankiTextFromDeck } from './ankiText';
import { pageFromDeck, type PageWords } from './page';
import { spreadsheetFromDeck } from './spreadsheet';

/** The texts that a deck can be written as. */
export const writtenFormats = ['deck', 'anki-text', 'spreadsheet', 'page'] as const;

/** A text that a deck can be written as. */
export type WrittenFormat = (typeof writtenFormats)[number];

/** A file to be saved: what its name ends in, its media type, and what it holds. */
export interface WrittenFile {
	readonly extension: string;
	readonly type: string;
	readonly text: string;
}

/** A deck as a file of that format. */
export function writeDeck(deck: HandedDeck, format: WrittenFormat, words: PageWords): WrittenFile {
	switch (format) {
		case 'deck':
			return { extension: 'entente.md', type: 'text/markdown', text: printDeck(deck) };
		case 'anki-text':
			return { extension: 'txt', type: 'text/plain', text: ankiTextFromDeck(deck) };
		case 'spreadsheet':
			return { extension: 'csv', type: 'text/csv', text: spreadsheetFromDeck(deck) };
		case 'page':
			return { extension: 'html', type: 'text/html', text: pageFromDeck(deck, words) };
	}
}
