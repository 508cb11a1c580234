import { err, ok } from '$lib/core/result';
import { lookOver } from '$lib/core/sharing/formats/lookOver';
import { incomingOf } from '$lib/core/sharing/incoming';
import { textFileLimit } from '$lib/platform/files';
import type { IncomingReader } from '$lib/state/incomingReader';
import { readHere } from '../support/incoming';
import { ground, readPackage } from './support';

/** Reads what comes, packages too, as the workers do, on this thread. */
export const readAnyHere: IncomingReader = async (source, ...rest) => {
	if (!source.name.endsWith('.apkg')) {
		const { size } = source.content;
		return size > textFileLimit
			? err({ type: 'file-too-large', limit: textFileLimit })
			: readHere(source, ...rest);
	}
	const packaged = await readPackage(new Uint8Array(await source.content.arrayBuffer()), ground);
	if (!packaged.ok) return packaged;
	const { decks, losses, progress } = packaged.value;
	const texts = decks.map(({ text }) => text);
	const incoming = lookOver({ ...incomingOf('anki-package', texts), ...losses });
	const names = decks.map((deck) => deck.names);
	return ok({ incoming, hashes: texts.map(() => null), progress: { ...progress, names } });
};
