import { readers, type ReaderName } from './readers';

addEventListener('message', ({ data }: MessageEvent<{ reader: ReaderName; text: string }>) => {
	const start = performance.now();
	const names = readers[data.reader](data.text);
	postMessage({ ms: performance.now() - start, names });
});
