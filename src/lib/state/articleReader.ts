import type { Byline, Paper } from '../core/text/article';
import type { HtmlText } from '../core/text/html/visible';
import type { Result } from '../core/result';
import type { PasteError } from '../core/text/judge';
import type { Look, ReadingNews } from '../workers/protocol';

/** Why a reading ended without a word about the text itself. */
export type ReaderFailure = { readonly type: 'reader-crashed' | 'reader-cancelled' | 'reader-unready' };

/** A reading under way. */
export interface ReadingRun {
	/** All has been told, or why not. */
	readonly result: Promise<Result<void, PasteError | ReaderFailure>>;
	cancel(): void;
}

/** Reads articles somewhere off the page's thread. */
export interface ArticleReader {
	/** The text that a page of HTML shows. */
	show(html: string): Promise<Result<HtmlText, ReaderFailure>>;
	/** A first look: words, byline, what would be left out. */
	look(paper: Paper): Promise<Result<Look, ReaderFailure>>;
	read(paper: Paper, byline: Byline, hear: (news: ReadingNews) => void): ReadingRun;
	/** Ends the worker; a later call starts another. */
	close(): void;
}
