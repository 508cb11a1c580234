import type { CardId, DeckHead } from '../core/deck/card';
import type { CardColumns } from '../core/deck/columns';
import type { LogRecord } from '../core/log/record';
import type { FoldRules } from '../core/scheduling/memory';
import type { PackageProblem } from '../core/sharing/packageErrors';
import type { PackageLosses } from '../core/sharing/packaged';
import type { DeckForAnki } from '../packages/anki/write';

export type { DeckForAnki } from '../packages/anki/write';

/**
 * What the page asks of the worker that reads and writes packages: to read or to write once, for it is ended after each; before that it
 * may be asked to make ready. `wasm` is where SQLite's code is.
 */
export type PackageRequest =
	| { readonly type: 'prepare'; readonly wasm: string }
	| {
			readonly type: 'read';
			readonly wasm: string;
			readonly content: Blob;
			readonly rules: FoldRules;
			readonly now: number;
	  }
	| { readonly type: 'write'; readonly wasm: string; readonly deck: DeckForAnki };

/** A deck of a package, without its cards. */
export interface PackageDeckHead {
	readonly head: DeckHead;
	/** By which the same deck is known again; null where the browser makes no hashes. */
	readonly hash: string | null;
}

/** What that worker says: how far it is, cards and records in handfuls so that the page is never held up, then all else; or why not. */
export type PackageReply =
	| { readonly type: 'progress'; readonly share: number }
	| {
			readonly type: 'cards';
			readonly deck: number;
			readonly cards: CardColumns;
			readonly names: readonly CardId[];
	  }
	| { readonly type: 'records'; readonly records: readonly LogRecord[] }
	| {
			readonly type: 'read';
			readonly decks: readonly PackageDeckHead[];
			readonly losses: PackageLosses;
			readonly studied: number;
			readonly reviews: number;
	  }
	| { readonly type: 'written'; readonly bytes: Uint8Array }
	| { readonly type: 'refused'; readonly problem: PackageProblem };
