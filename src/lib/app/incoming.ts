import { err, ok } from '../core/result';
import { incomingOf } from '../core/sharing/incoming';
import { after } from '../platform/after';
import { textFileLimit } from '../platform/files';
import { ownScript } from '../platform/ownScript';
import { IncomingClient } from '../state/incomingClient';
import type { IncomingReader, IncomingSource } from '../state/incomingReader';
import incomingWorker from '../workers/incoming.ts?worker&url';
import type { Entente } from './context';

/** On a slow phone ten megabytes take some seconds; what takes longer was made to. */
const budgetMs = 30_000;
/** How a zip begins. */
const zipMark = 'PK\x03\x04';

/** Whether what came is a package of Anki, by its name or by how it begins. */
async function isPackage({ content, name }: IncomingSource): Promise<boolean> {
	if (/\.(?:apkg|colpkg)$/i.test(name)) return true;
	const head = await content
		.slice(0, zipMark.length)
		.text()
		.catch(() => '');
	return head === zipMark;
}

/** Packages; what reads them is asked for with the first of them. */
function createPackageReader({ library, now }: Entente): IncomingReader {
	return async ({ content }, _, { hear, signal }) => {
		const packages = await import('./packages').catch(() => null);
		if (!packages) return err({ type: 'package-unready' });
		const run = packages.createPackageClient().read(content, { rules: library.rules, now: now() }, hear);
		signal.addEventListener('abort', () => run.cancel());
		const read = await run.result;
		if (!read.ok) return read;
		const { decks, hashes, losses, progress } = read.value;
		const texts = decks.map(({ text }) => text);
		const incoming = { ...incomingOf('anki-package', texts), ...losses };
		const names = decks.map((deck) => deck.names);
		return ok({ incoming, hashes, ...(progress.studied > 0 ? { progress: { ...progress, names } } : {}) });
	};
}

/** What reads files and pasted texts on its own thread; the worker starts when there is something to read. */
export function createIncomingReader(entente: Entente): IncomingReader {
	const createWorker = () => new Worker(ownScript(incomingWorker), { type: 'module', name: 'incoming' });
	const client = new IncomingClient({ createWorker, after, mostBytes: textFileLimit, budgetMs });
	const readPackage = createPackageReader(entente);
	return async (source, choices, watch) =>
		(await isPackage(source)) ? readPackage(source, choices, watch) : client.read(source, choices, watch);
}
