import { textFileLimit } from '../platform/files';
import { ownScript } from '../platform/ownScript';
import { IncomingClient } from '../state/incomingClient';
import type { IncomingReader } from '../state/incomingReader';
import incomingWorker from '../workers/incoming.ts?worker&url';

/** On a slow phone ten megabytes take some seconds; what takes longer was made to. */
const budgetMs = 30_000;

function after(ms: number, run: () => void): () => void {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
}

/** What reads files and pasted texts on its own thread; the worker starts when there is something to read. */
export function createIncomingReader(): IncomingReader {
	const createWorker = () => new Worker(ownScript(incomingWorker), { type: 'module', name: 'incoming' });
	const client = new IncomingClient({ createWorker, after, mostBytes: textFileLimit, budgetMs });
	return (source, choices) => client.read(source, choices);
}
