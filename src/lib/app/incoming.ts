import { err, ok } from '../core/result';
import { incomingOf } from '../core/sharing/incoming';
import { after } from '../platform/after';
import { textFileLimit } from '../platform/files';
import { whenIdle } from '../platform/idle';
import { ownScript } from '../platform/ownScript';
import { IncomingClient } from '../state/incomingClient';
import type { IncomingReader, IncomingSource } from '../state/incomingReader';
import type { PackageClient } from '../state/packageClient';
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

/** What reads what comes. */
export interface IncomingReaders {
	readonly read: IncomingReader;
	/** Starts what reads once the page stands still, before there is anything to read; what it returns takes that back. */
	prepare(): () => void;
	/** Ends what was started and not used. */
	release(): void;
}

/** Packages; what reads them is asked for with the first of them, or before. */
function createPackageReaders({ library, now }: Entente) {
	let client: PackageClient | null = null;
	const bring = async () => {
		const packages = await import('./packages').catch(() => null);
		return (client ??= packages?.createPackageClient() ?? null);
	};
	const read: IncomingReader = async ({ content }, _, { hear, signal }) => {
		const packages = await bring();
		if (!packages) return err({ type: 'package-unready' });
		const run = packages.read(content, { rules: library.rules, now: now() }, hear);
		signal.addEventListener('abort', () => run.cancel());
		const read = await run.result;
		if (!read.ok) return read;
		const { decks, hashes, losses, progress } = read.value;
		const texts = decks.map(({ text }) => text);
		const incoming = { ...incomingOf('anki-package', texts), ...losses };
		const names = decks.map((deck) => deck.names);
		return ok({ incoming, hashes, ...(progress.studied > 0 ? { progress: { ...progress, names } } : {}) });
	};
	return { bring, read, release: () => client?.release() };
}

/** What reads files and pasted texts on threads of their own. */
export function createIncomingReaders(entente: Entente): IncomingReaders {
	const createWorker = () => new Worker(ownScript(incomingWorker), { type: 'module', name: 'incoming' });
	const client = new IncomingClient({ createWorker, after, mostBytes: textFileLimit, budgetMs });
	const packages = createPackageReaders(entente);
	return {
		read: async (source, choices, watch) =>
			(await isPackage(source)) ? packages.read(source, choices, watch) : client.read(source, choices, watch),
		prepare() {
			let isWanted = true;
			const begin = async () => {
				if (!isWanted) return;
				client.prepare();
				const brought = await packages.bring();
				if (isWanted) brought?.prepare();
			};
			whenIdle(() => void begin());
			return () => void (isWanted = false);
		},
		release() {
			client.release();
			packages.release();
		}
	};
}
