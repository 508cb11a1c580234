import type { CardId, DeckHead } from '../core/deck/card';
import type { CardColumns } from '../core/deck/columns';
import type { LogRecord } from '../core/log/record';
import type { FoldRules } from '../core/scheduling/memory';
import type { PackageProblem } from '../core/sharing/packageErrors';
import type { PackageLosses } from '../core/sharing/packaged';
import type { DeckForAnki } from '../packages/anki/write';

export type { DeckForAnki } from '../packages/anki/write';

/**
 * What the page asks of the workers that read and write packages. One opens a package, with SQLite, whose code is at `wasm`, and hands what
 * it holds to another, which reads it meanwhile; the first may be asked to make ready before. A package is written by one alone.
 */
export type PackageRequest =
	| { readonly type: 'prepare'; readonly wasm: string }
	| { readonly type: 'open'; readonly wasm: string; readonly content: Blob; readonly to: MessagePort }
	| { readonly type: 'read'; readonly from: MessagePort; readonly rules: FoldRules; readonly now: number }
	| { readonly type: 'write'; readonly wasm: string; readonly deck: DeckForAnki };

/** A deck of a package, without its cards. */
export interface PackageDeckHead {
	readonly head: DeckHead;
	/** By which the same deck is known again; null where the browser makes no hashes. */
	readonly hash: string | null;
}

/** What they say: how far it is, cards and records in handfuls so that the page is never held up, then all else; or why not. */
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
