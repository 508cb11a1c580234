import type { CardContent, DeckText } from '../core/deck/card';
import { printCleanDeck } from '../core/deck/print';
import { readBytes } from '../core/sharing/formats/read';
import type { IncomingReply, IncomingRequest } from './protocol';

const say = (reply: IncomingReply) => postMessage(reply);

/** The SHA-256 of a deck's text, by which it is known again; null where the browser makes none. */
async function hashOf(deck: DeckText): Promise<string | null> {
	try {
		const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(printCleanDeck(deck)));
		return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	} catch {
		return null;
	}
}

async function read({ ticket, content, source }: IncomingRequest) {
	const hear = (share: number) => say({ type: 'progress', ticket, share });
	// While some are read, the page takes in those before them.
	const hand = (deck: number, cards: readonly CardContent[]) => say({ type: 'cards', ticket, deck, cards });
	const bytes = await content.arrayBuffer().catch(() => null);
	if (!bytes) return say({ type: 'refused', ticket, problem: { type: 'file-unreadable' } });
	const found = readBytes(new Uint8Array(bytes), source, { hear, hand });
	if (!found.ok) return say({ type: 'refused', ticket, problem: found.error });
	const decks = found.value.decks.map(({ head }) => ({ head, cards: [] }));
	say({ type: 'read', ticket, incoming: { ...found.value, decks } });
	const hashes: (string | null)[] = [];
	for (const text of found.value.decks) hashes.push(await hashOf(text));
	say({ type: 'hashes', ticket, hashes });
}

addEventListener('message', ({ data }: MessageEvent<IncomingRequest>) => void read(data));
