import { parseDeck } from '../core/deck/parse';
import { printDeck } from '../core/deck/print';
import { err, ok } from '../core/result';
import { incomingOf } from '../core/sharing/incoming';
import { digestHex } from '../platform/digest';
import { readTextFile } from '../platform/files';
import type { IncomingReader } from '../state/incomingReader';

/** Reads what comes from outside. */
export const readIncoming: IncomingReader = async ({ content }) => {
	const text = await readTextFile(content);
	if (!text.ok) return text;
	const deck = parseDeck(text.value);
	if (!deck.ok) return err({ type: 'deck-faulty', errors: deck.error });
	const hash = await digestHex(printDeck(deck.value));
	return ok({ incoming: incomingOf('deck', [deck.value]), hashes: [hash.ok ? hash.value : null] });
};
