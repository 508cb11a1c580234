import { printDeck } from '$lib/core/deck/print';
import { ok } from '$lib/core/result';
import { readBytes } from '$lib/core/sharing/formats/read';
import { digestHex } from '$lib/platform/digest';
import type { IncomingReader } from '$lib/state/incomingReader';

/** Reads what comes as the worker does, on this thread. */
export const readHere: IncomingReader = async ({ content, name }, choices) => {
	const read = readBytes(new Uint8Array(await content.arrayBuffer()), { name, ...choices });
	if (!read.ok) return read;
	const hashes = await Promise.all(read.value.decks.map(async (deck) => digestHex(printDeck(deck))));
	return ok({ incoming: read.value, hashes: hashes.map((hash) => (hash.ok ? hash.value : null)) });
};

/** Nothing was learned of what comes. */
export const nothingLearned = async () => ok({ records: 0, answers: 0 });
