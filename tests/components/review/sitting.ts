import { render } from '@testing-library/svelte';
import { vi } from 'vitest';
import type { Card, CardId, Deck } from '$lib/core/deck/card';
import type { LogRecord, RecordDraft } from '$lib/core/log/record';
import { createRandom, mintId } from '$lib/core/random';
import type { Grading } from '$lib/core/scheduling/grading';
import { newMemory, type Memory } from '$lib/core/scheduling/memory';
import { defaultWeights } from '$lib/core/scheduling/weights';
import type { Day } from '$lib/core/time';
import { CardBook } from '$lib/state/cardBook.svelte';
import { ReviewSession } from '$lib/state/reviewSession.svelte';
import ReviewStory from './ReviewStory.svelte';
import { contentOf } from '../../support/cards';

/** The article the first card comes from. */
export const article = 'The Suez crisis\n\nNasser spoke. In 1956 Egypt took the canal. Britain was angry.';
const sentence = 'In 1956 Egypt took the canal.';
const start = article.indexOf(sentence);

/** Three cards: one with its article, one with its quote alone, one in Urdu with neither. */
export const cards = [
	cardOf(1, 'In what year did Egypt take the canal?', '1956', { text: sentence, start, end: start + 29 }),
	cardOf(2, 'Who spoke?', 'Nasser', { text: 'Nasser spoke.' }),
	cardOf(3, 'شملہ معاہدہ کس سال ہوا؟', '1972', null)
];

function cardOf(seed: number, prompt: string, answer: string, quote: Card['quote']): Card {
	const content = contentOf({ prompt, answer, quote, origin: `${seed}`, fact: `${seed}` });
	const ids = { id: mintId(createRandom(seed)) as CardId, deck: 'suez' as Card['deck'] };
	return { ...content, ...ids, article: seed === 1 ? ('a' as Card['article']) : null };
}

/** Dialogs open and close here too, where no browser does it. */
export function openDialogs() {
	HTMLDialogElement.prototype.showModal ??= function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function () {
		this.open = false;
	};
}

/** What is known of a card that was forgotten so many times, and learned again. */
function forgotten(card: CardId, lapses: number): Memory {
	const day = 20_000 as Day;
	const known = { stage: 'review', stability: 9, difficulty: 8, repetitions: 3 * lapses, lapses } as const;
	return {
		...newMemory(card),
		...known,
		since: day,
		last: { day, at: day * 86_400_000 },
		due: { type: 'day', day }
	};
}

/** The Review screen over a sitting of the three cards, and what its log was told. */
export function sit({ letterKeys = true, grading = 'four' as Grading, lapses = 0 } = {}) {
	const told: RecordDraft[] = [];
	const onend = vi.fn();
	const state = { now: Date.UTC(2026, 10, 24, 9), full: false };
	const append = (draft: RecordDraft) => {
		if (state.full) return Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const);
		told.push(draft);
		const record = { ...draft, device: 'd' as LogRecord['device'], seq: told.length, hybrid: state.now };
		return Promise.resolve({ ok: true, value: record } as const);
	};
	const patchCard = vi.fn(() => Promise.resolve({ ok: true, value: undefined } as const));
	const book = new CardBook({
		pages: { read: () => Promise.resolve({ ok: true, value: [] }) },
		placeOf: () => null,
		wanted: new Set(cards.map(({ id }) => id)),
		fail: () => undefined
	});
	for (const card of cards) book.set(card);
	const random = createRandom(7);
	const session = new ReviewSession({
		sitting: {
			run: 'review',
			cards: book,
			memoryOf: (card) => (lapses && card === cards[0]?.id ? forgotten(card, lapses) : newMemory(card)),
			queue: { steps: [], reviews: [], fresh: cards.map(({ id }) => id), later: [] },
			earlier: null
		},
		rules: { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 },
		log: { append, outbox: () => 'device' },
		decks: { patchCard },
		remember: () => undefined,
		now: () => state.now,
		offsetMinutes: () => 0,
		mintToken: () => mintId(random)
	});
	const deck = { id: 'suez', title: 'The Suez crisis', language: 'en' } as Deck;
	render(ReviewStory, { session, deck, letterKeys, grading, onend });
	return { session, state, told, patchCard, onend, acts: () => told.map(({ act }) => act.type) };
}
