import type { ReaderName } from './readers';

/** One reading: how long it took in the worker, and how much was found. */
export interface Timing {
	readonly ms: number;
	readonly found: number;
}

declare global {
	/** Has the worker read a text. */
	var ask: (reader: ReaderName, text: string) => Promise<Timing>;
}

const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });

globalThis.ask = (reader, text) =>
	new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Timing>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage({ reader, text });
	});
