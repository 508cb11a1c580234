import type { DeckId } from '../core/deck/card';
import type { StorageError } from '../storage/ports';
import type { Outline } from '../workers/protocol';
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
	| { readonly type: 'saved'; readonly deck: DeckId; readonly title: string; readonly cards: number }
	/** The cards are in a deck that was there, but for those it had `already`. */
	| {
			readonly type: 'joined';
			readonly deck: DeckId;
			readonly title: string;
			readonly cards: number;
			readonly already: number;
	  };

/** Where an article that was read leads to, by the cards there are. */
export function stepAfterReading(cards: number, read: Outline | null): MakeStep {
	return cards === 0 ? { type: 'nothing', words: read?.words ?? 0 } : { type: 'suggestions', problem: null };
}

/** Where a text that was not read leads to; one in another language can have cards of the student's own. */
export function stepAfterRefusal(problem: MakeProblem, hasOwnCard: boolean): MakeStep {
	if (problem.type !== 'article-language') return { type: 'paste', problem };
	return hasOwnCard ? { type: 'suggestions', problem: null } : { type: 'language' };
}
