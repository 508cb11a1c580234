import type { ArticleReader } from '../state/articleReader';
import { ReaderClient } from '../state/readerClient';

/** The reader of articles on its own thread; the worker starts when there is something to read. */
export function createReader(): ArticleReader {
	return new ReaderClient(
		() => new Worker(new URL('../workers/reader.ts', import.meta.url), { type: 'module', name: 'reader' })
	);
}
