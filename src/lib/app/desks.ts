import { err } from '../core/result';
import { copyText } from '../platform/clipboard';
import { deflate, inflate } from '../platform/deflate';
import { digestHex } from '../platform/digest';
import { fileNameFromTitle, saveFile } from '../platform/files';
import { rest } from '../platform/paint';
import { canShare, share } from '../platform/shareSheet';
import { AnkiDesk } from '../state/ankiDesk.svelte';
import { CorrectionDesk } from '../state/correctionDesk.svelte';
import type { HereBefore } from '../state/hereBefore';
import { OpenDesk, type OpenParts } from '../state/openDesk.svelte';
import { ShareDesk, type ShareParts } from '../state/shareDesk.svelte';
import type { Entente } from './context';
import { createIncomingReaders, type IncomingReaders } from './incoming';

const codec = { deflate, inflate };

/** The desk that opens decks from a link, a file or a pasted text, and what it reads with. */
export function createOpenDesk(entente: Entente): {
	readonly desk: OpenDesk;
	readonly readers: IncomingReaders;
} {
	const { storage, random, now } = entente;
	const { edits } = storage;
	const before = async () => (await import('../state/hereBefore')).createHereBefore({ ...storage, random });
	const here: HereBefore = {
		find: async (text, hash) => (await before()).find(text, hash),
		compare: async (id, text) => (await before()).compare(id, text),
		correct: async (correction) => (await before()).correct(correction)
	};
	const learn: OpenParts['learn'] = async (arrived, progress) =>
		(await import('../state/takeProgress')).takeProgress(storage, arrived, progress);
	const readers = createIncomingReaders(entente);
	const { read } = readers;
	return {
		desk: new OpenDesk({ edits, here, learn, codec, read, digest: digestHex, random, now, rest }),
		readers
	};
}

/** The desk that hands a deck on; `address` is that of the page that opens decks, `words` those of a study sheet. */
export function createShareDesk(
	{ storage }: Entente,
	{ address, words }: Pick<ShareParts, 'address' | 'words'>
): ShareDesk {
	const save: ShareParts['save'] = (title, { extension, type, text }) =>
		saveFile(fileNameFromTitle(title, extension), new Blob([text], { type }));
	return new ShareDesk({
		decks: storage.decks,
		codec,
		address,
		words,
		copy: copyText,
		share,
		canShare,
		save,
		rest
	});
}

/** The desk that writes a deck as a package of Anki. */
export function createAnkiDesk({ library, storage, now, offsetMinutes }: Entente): AnkiDesk {
	const save = (title: string, bytes: Uint8Array) =>
		saveFile(
			fileNameFromTitle(title, 'apkg'),
			new Blob([new Uint8Array(bytes)], { type: 'application/zip' })
		);
	return new AnkiDesk({
		log: storage.log,
		async write(deck) {
			const packages = await import('./packages').catch(() => null);
			return packages ? packages.createPackageClient().write(deck).result : err({ type: 'package-unready' });
		},
		save,
		rules: () => library.rules,
		now,
		offsetMinutes
	});
}

/** The desk that sends back what was changed of a deck; `address` is that of the page that opens decks. */
export function createCorrectionDesk({ storage }: Entente, address: string): CorrectionDesk {
	return new CorrectionDesk({ decks: storage.decks, edits: storage.edits, codec, address, copy: copyText });
}
