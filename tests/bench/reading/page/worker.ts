import model from '../../../../src/lib/core/extraction/model/reader-1.model?url&no-inline';
import { openTagger } from '../../../../src/lib/workers/model';
import { readersWith, type ReaderName } from './readers';

const opening = openTagger(new URL(model, import.meta.url).href);

addEventListener('message', async ({ data }: MessageEvent<{ reader: ReaderName; text: string }>) => {
	const tagger = await opening;
	if (!tagger.ok) throw new Error(tagger.error.type);
	const readers = readersWith(tagger.value);
	const start = performance.now();
	const names = readers[data.reader](data.text);
	postMessage({ ms: performance.now() - start, names });
});
