import model from '../../../../src/lib/core/extraction/model/reader-1.model?url&no-inline';
import syntax from '../../../../src/lib/core/syntax/model/syntax-1.model?url&no-inline';
import { openParser, openTagger } from '../../../../src/lib/workers/model';
import { readersWith, type ReaderName } from './readers';

const opening = Promise.all([
	openTagger(new URL(model, import.meta.url).href),
	openParser(new URL(syntax, import.meta.url).href)
]);

addEventListener('message', async ({ data }: MessageEvent<{ reader: ReaderName; text: string }>) => {
	const [tagger, parser] = await opening;
	if (!tagger.ok || !parser.ok) throw new Error('The models do not open');
	const readers = readersWith(tagger.value, parser.value);
	const start = performance.now();
	const found = readers[data.reader](data.text);
	postMessage({ ms: performance.now() - start, found });
});
