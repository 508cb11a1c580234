import type { Card, CardId } from '$lib/core/deck/card';
import type { LogRecord, RecordDraft, Run } from '$lib/core/log/record';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { newMemory, type Memory } from '$lib/core/scheduling/memory';
import { createRandom, mintId } from '$lib/core/random';
import { CardBook } from '$lib/state/cardBook.svelte';
import type { Done } from '$lib/state/done';
import { ReviewSession } from '$lib/state/reviewSession.svelte';
import { contentOf } from '../support/cards';

export const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
export const start = Date.UTC(2026, 10, 24, 9);
export const ids = [1, 2, 3, 4, 5, 6].map((n) => mintId(createRandom(n)) as CardId);

/** A card of that id. */
export function cardOf(id: CardId): Card {
	const content = contentOf({ prompt: `When ${id}?`, answer: '2014', origin: id, fact: id });
	return { ...content, id, deck: 'deck' as Card['deck'], article: null };
}

/** How a sitting begins, where not as a review of its cards. */
interface Begun {
	readonly run?: Run;
	readonly done?: readonly Done[];
}

/** A session over six cards, going on from what was done, with a log that can be full and a clock that a test turns. */
export function world(cardOfId = cardOf, { run = 'review', done = [] }: Begun = {}) {
	const kept: LogRecord[] = [];
	const random = createRandom(7);
	const state = { now: start, full: false, gone: false, forgetful: false };
	const known = new Map<CardId, Memory>();
	const append = (draft: RecordDraft) => {
		if (state.full) return Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const);
		const known = kept.find(({ token }) => token === draft.token);
		if (known) return Promise.resolve({ ok: true, value: known } as const);
		const seq = kept.length + 1;
		const record: LogRecord = { ...draft, device: 'd' as LogRecord['device'], seq, hybrid: state.now + seq };
		kept.push(record);
		return Promise.resolve({ ok: true, value: record } as const);
	};
	const cards = new CardBook({
		pages: { read: () => Promise.resolve({ ok: true, value: [] }) },
		placeOf: () => null,
		wanted: new Set(ids),
		fail: () => undefined
	});
	for (const id of ids) cards.set(cardOfId(id));
	const edits: Partial<Card>[] = [];
	const patchCard = (_deck: unknown, _card: unknown, content: Partial<Card>) => {
		if (state.full) return Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const);
		if (state.gone)
			return Promise.resolve({ ok: false, error: { type: 'not-found', what: 'card' } } as const);
		edits.push(content);
		return Promise.resolve({ ok: true, value: undefined } as const);
	};
	const session = new ReviewSession({
		sitting: {
			run,
			cards,
			memoryOf: newMemory,
			queue: { steps: [], reviews: [], fresh: ids, later: [] },
			earlier: null,
			done
		},
		rules,
		log: { append, outbox: () => (state.forgetful ? 'memory' : 'device') },
		decks: { patchCard },
		remember: (memory) => known.set(memory.card, memory),
		now: () => state.now,
		offsetMinutes: () => 0,
		mintToken: () => mintId(random)
	});
	const answer = (grade: 1 | 2 | 3 | 4) => {
		session.reveal();
		state.now += 5000;
		session.grade(grade);
	};
	return { session, state, kept, known, edits, answer };
}
