import type { CardContent, DeckText } from '../core/deck/card';
import { columnsFromCards } from '../core/deck/columns';
import { printCleanDeck } from '../core/deck/print';
import { readBytes } from '../core/sharing/formats/read';
import { hashOf } from './digest';
import type { IncomingReply, IncomingRequest } from './protocol';

const say = (reply: IncomingReply) => postMessage(reply);

/** What was read last, should its hashes be asked for. */
let last: readonly DeckText[] = [];

async function read({ ticket, content, source }: IncomingRequest & { type: 'read' }) {
	const hear = (share: number) => say({ type: 'progress', ticket, share });
	// While some are read, the page takes in those before them.
	const hand = (deck: number, cards: readonly CardContent[]) =>
		say({ type: 'cards', ticket, deck, cards: columnsFromCards(cards) });
	const bytes = await content.arrayBuffer().catch(() => null);
	if (!bytes) return say({ type: 'refused', ticket, problem: { type: 'file-unreadable' } });
	const hash = hashOf(bytes);
	const found = readBytes(new Uint8Array(bytes), source, { hear, hand });
	if (!found.ok) return say({ type: 'refused', ticket, problem: found.error });
	last = found.value.decks;
	const decks = last.map(({ head }) => ({ head, cards: [] }));
	say({ type: 'read', ticket, incoming: { ...found.value, decks }, hash: await hash });
}

async function hash({ ticket }: IncomingRequest) {
	const hashes: (string | null)[] = [];
	for (const deck of last) hashes.push(await hashOf(new TextEncoder().encode(printCleanDeck(deck))));
	say({ type: 'hashes', ticket, hashes });
}

addEventListener('message', ({ data }: MessageEvent<IncomingRequest>) => {
	if (data.type === 'read') void read(data);
	else void hash(data);
});
