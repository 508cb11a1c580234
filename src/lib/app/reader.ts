import tagger from '../core/extraction/model/reader-1.model?url&no-inline';
import parser from '../core/syntax/model/syntax-1.model?url&no-inline';
import { ownScript } from '../platform/ownScript';
import type { ArticleReader } from '../state/articleReader';
import { ReaderClient } from '../state/readerClient';
import readerWorker from '../workers/reader.ts?worker&url';

/** The reader of articles on its own thread; the worker starts when there is something to read. */
export function createReader(): ArticleReader {
	return new ReaderClient(() => new Worker(ownScript(readerWorker), { type: 'module', name: 'reader' }), {
		tagger,
		parser
	});
}
