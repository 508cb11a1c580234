import type { DeckId } from '../core/deck/card';
import type { StorageError } from '../storage/ports';
import type { PasteError } from '../core/text/judge';
import type { ReaderFailure } from './articleReader';
import type { FileProblem } from './textFile';

/** What can stand in the way of making a deck; `copy/make.ts` has the sentence for each. */
export type MakeProblem = PasteError | ReaderFailure | FileProblem | StorageError;

/** Where the student is on the way from a text to a deck. */
export type MakeStep =
	| { readonly type: 'paste'; readonly problem: MakeProblem | null }
	| { readonly type: 'reading'; readonly done: number; readonly total: number }
	/** The first suggestions are there while the rest is still read. */
	| { readonly type: 'arriving'; readonly done: number; readonly total: number }
	/** Read, and nothing in it to ask about. */
	| { readonly type: 'nothing'; readonly words: number }
	/** Not read: not in English. */
	| { readonly type: 'language' }
	| { readonly type: 'suggestions'; readonly problem: StorageError | null }
	| { readonly type: 'saving' }
	| { readonly type: 'saved'; readonly deck: DeckId; readonly cards: number };
