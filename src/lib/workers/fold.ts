import { foldRecords } from '../core/scheduling/fold';
import { IndexedDbDatabase } from '../storage/indexeddb/database';
import { attempt } from '../storage/verbs/failure';
import { refold } from '../storage/verbs/refold';
import type { FoldReply, FoldRequest } from './protocol';

/** The columns themselves go to the page, not copies of them. */
function buffersOf({ folded }: FoldReply): ArrayBufferLike[] {
	if (!folded.ok) return [];
	return folded.value.shelf.flatMap((deck) =>
		[deck.cards, deck.states, deck.numbers, deck.counts, deck.facts, deck.pages].map(({ buffer }) => buffer)
	);
}

addEventListener('message', async ({ data: { name, rules } }: MessageEvent<FoldRequest>) => {
	const database = new IndexedDbDatabase(name, () => undefined);
	const folded = await attempt(async () => {
		await database.open();
		return refold(database, rules, foldRecords);
	});
	database.close();
	const reply: FoldReply = { folded };
	postMessage(reply, { transfer: [...new Set(buffersOf(reply))] as ArrayBuffer[] });
});
