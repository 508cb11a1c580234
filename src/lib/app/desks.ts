import { copyText } from '../platform/clipboard';
import { deflate, inflate } from '../platform/deflate';
import { digestHex } from '../platform/digest';
import { fileNameFromTitle, saveFile } from '../platform/files';
import { canShare, share } from '../platform/shareSheet';
import { OpenDesk } from '../state/openDesk.svelte';
import { ShareDesk } from '../state/shareDesk.svelte';
import type { Entente } from './context';
import { createIncomingReader } from './incoming';

const codec = { deflate, inflate };

/** The desk that opens decks from a link, a file or a pasted text. */
export function createOpenDesk({ storage, random, now }: Entente): OpenDesk {
	return new OpenDesk({
		decks: storage.decks,
		codec,
		read: createIncomingReader(),
		digest: digestHex,
		random,
		now
	});
}

/** The desk that hands a deck on; `address` is that of the page that opens decks. */
export function createShareDesk({ storage }: Entente, address: string): ShareDesk {
	const save = (title: string, text: string) =>
		saveFile(fileNameFromTitle(title, 'md'), new Blob([text], { type: 'text/markdown' }));
	return new ShareDesk({ decks: storage.decks, codec, address, copy: copyText, share, canShare, save });
}
