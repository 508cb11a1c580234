import type { Reading } from '../core/extraction/mention';
import type { Byline } from '../core/text/article';
import type { Suggestion } from '../core/writing/suggestion';

/** What the page asks of the reader's worker. Cancelling is terminating it. */
export interface ReadRequest {
	readonly text: string;
	/** What the student wrote above the text; it wins over what the text says. */
	readonly byline: Byline;
}

/** What the reader's worker says, in order: progress as paragraphs are read, then one result. */
export type ReadReply =
	| { readonly type: 'progress'; readonly done: number; readonly total: number }
	| { readonly type: 'read'; readonly reading: Reading; readonly suggestions: readonly Suggestion[] };
