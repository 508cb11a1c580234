import type { CardColumns } from '../core/deck/columns';
import type { Result } from '../core/result';
import type { FoldRules } from '../core/scheduling/memory';
import type { ReadError, TextSource } from '../core/sharing/formats/read';
import type { Incoming } from '../core/sharing/incoming';
import type { Article, Byline, Paper, Paragraph, Span } from '../core/text/article';
import type { HtmlText } from '../core/text/html/visible';
import type { PasteError } from '../core/text/judge';
import type { Suggestion } from '../core/writing/suggestion';
import type { FoldedShelf, StorageError } from '../storage/ports';

/** What a first look at a text gives while the student still writes: cheap beside reading. */
export type Look = Pick<Article, 'byline' | 'leftOut' | 'words'>;

/** What the page shows of an article. Words and mentions stay in the worker: of a long text they are megabytes. */
export interface Outline extends Look {
	readonly paragraphs: readonly Pick<Paragraph, 'start' | 'end' | 'role'>[];
}

/** Cards for a stretch of the article: they take the place of whatever was offered of it before. */
export interface Part extends Span {
	readonly suggestions: readonly Suggestion[];
}

/** What is told while an article is read: what is read of it, how many paragraphs are done, and cards part by part. */
export type ReadingNews =
	| { readonly type: 'outlined'; readonly outline: Outline }
	| { readonly type: 'progress'; readonly done: number; readonly total: number }
	| { readonly type: 'part'; readonly part: Part };

/** Where the weights of the tagger and of the parser are. */
export interface ModelAddresses {
	readonly tagger: string;
	readonly parser: string;
}

/** What the page asks of the reader's worker; `ticket` comes back with every reply. Cancelling is terminating it. */
export type ReadRequest =
	| { readonly type: 'show'; readonly ticket: number; readonly html: string }
	| { readonly type: 'look'; readonly ticket: number; readonly paper: Paper }
	| {
			readonly type: 'read';
			readonly ticket: number;
			readonly paper: Paper;
			/** What the student wrote above the text; it wins over what the text says. */
			readonly byline: Byline;
			readonly models: ModelAddresses;
	  };

/** What the reader's worker says: what a page shows; one look; or news as an article is read, then the last part of it, or why not. */
export type ReadReply =
	| { readonly type: 'shown'; readonly ticket: number; readonly page: HtmlText }
	| { readonly type: 'looked'; readonly ticket: number; readonly look: Look }
	| (ReadingNews & { readonly ticket: number })
	| { readonly type: 'read'; readonly ticket: number; readonly part: Part }
	| {
			readonly type: 'refused';
			readonly ticket: number;
			readonly problem: PasteError | { readonly type: 'reader-unready' };
	  };

/** What the page asks of a fold's worker: the whole log of the database of that name. Cancelling is terminating it. */
export interface FoldRequest {
	readonly name: string;
	readonly rules: FoldRules;
}

/** What a fold's worker says, once. */
export interface FoldReply {
	readonly folded: Result<FoldedShelf, StorageError>;
}

/**
 * What the page asks of the worker that reads what comes from outside: to read, then perhaps for the hashes of what it read last.
 * Cancelling is terminating it.
 */
export type IncomingRequest =
	| {
			readonly type: 'read';
			readonly ticket: number;
			readonly content: Blob;
			readonly source: TextSource;
	  }
	| { readonly type: 'hash'; readonly ticket: number };

/**
 * What that worker says: how much of a long table is read, 0 to 1; cards in handfuls, so that the page is never held up; then all else;
 * or why not; and where they are asked for, a hash of each deck's text.
 */
export type IncomingReply =
	| { readonly type: 'progress'; readonly ticket: number; readonly share: number }
	| {
			readonly type: 'cards';
			readonly ticket: number;
			readonly deck: number;
			readonly cards: CardColumns;
	  }
	| {
			readonly type: 'read';
			readonly ticket: number;
			/** Its decks are without cards. */
			readonly incoming: Incoming;
			/** Of the bytes that were read; null where the browser makes none. */
			readonly hash: string | null;
	  }
	| { readonly type: 'hashes'; readonly ticket: number; readonly hashes: readonly (string | null)[] }
	| {
			readonly type: 'refused';
			readonly ticket: number;
			readonly problem: ReadError | { readonly type: 'file-unreadable' };
	  };
