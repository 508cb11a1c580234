import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId, DeckId } from '$lib/core/deck/card';
import { hashText, idFromWords } from '$lib/core/random';
import { defaultSchedulingSettings, newMemory, type Due, type Memory } from '$lib/core/scheduling/memory';
import { queueOf } from '$lib/core/scheduling/queue';
import { deckMemories, shelfWith, type Shelf } from '$lib/core/scheduling/shelf';
import { dayFromMoment, dayMs, endOfDay, minuteMs, type Day } from '$lib/core/time';
import { headsFrom } from '$lib/state/heads';
import { nextCard, progressOf, sittingFromQueue } from '$lib/state/sittingQueue';

const start = Date.UTC(2026, 2, 27, 21);
/** A zone whose clocks go forward, as Europe's do, in the night to 29 March. */
const offsetMinutes = (at: number) => (at < Date.UTC(2026, 2, 29, 1) ? 60 : 120);
const today = dayFromMoment({ at: start, offsetMinutes: offsetMinutes(start) }, 240);
const settings = { ...defaultSchedulingSettings, newPerDay: 2, reviewsPerDay: 3 };

const due: fc.Arbitrary<Due> = fc.oneof(
	fc.constant({ type: 'new' } as const),
	fc.integer({ min: -120, max: 3000 }).map((m) => ({ type: 'instant', at: start + m * minuteMs }) as const),
	fc.integer({ min: -3, max: 4 }).map((d) => ({ type: 'day', day: (today + d) as Day }) as const)
);
const memory = fc.record({
	due,
	fact: fc.integer({ min: 0, max: 7 }),
	suspended: fc.boolean(),
	buriedUntil: fc.option(fc.integer({ min: -1, max: 3 }).map((days) => (today + days) as Day)),
	last: fc.option(fc.integer({ min: -2, max: 0 }))
});

/** A shelf of one deck in which each card stands as it is told. */
function shelfOf(told: readonly (typeof memory extends fc.Arbitrary<infer T> ? T : never)[]): Shelf {
	const ids = told.map((_, i) => idFromWords(hashText(`card ${i}`)) as CardId);
	const placed = told.map(({ fact }, i) => ({ id: ids[i] ?? ('' as CardId), fact: `${fact}`, page: 0 }));
	const memories = told.map(({ due, suspended, buriedUntil, last }, i): Memory => {
		const day = last === null ? null : ((today + last) as Day);
		return {
			...newMemory(ids[i] ?? ('' as CardId)),
			stage: due.type === 'new' ? 'new' : due.type === 'day' ? 'review' : 'learning',
			stability: due.type === 'new' ? 0 : 5,
			due,
			suspended,
			buriedUntil,
			...(day === null || due.type === 'new' ? {} : { since: day, last: { day, at: start } })
		};
	});
	return shelfWith([deckMemories('deck' as DeckId, 1, placed)], memories);
}

test('until a head’s time is over, the real queue opens with it and has as many cards', () => {
	const moment = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	fc.assert(
		fc.property(fc.array(memory, { maxLength: 12 }), fc.array(moment, { minLength: 3 }), (told, moments) => {
			const shelf = shelfOf(told);
			let before = start;
			for (const head of headsFrom(shelf, start, { settings, offsetMinutes })) {
				expect(head.from).toBe(before);
				expect(head.until).toBeGreaterThan(head.from);
				before = head.until;
				for (const share of [0, ...moments]) {
					const at = Math.min(head.until - 1, Math.floor(head.from + share * (head.until - head.from)));
					// A page opened in another zone is not told this question.
					if (offsetMinutes(at) !== head.offsetMinutes) continue;
					const queue = sittingFromQueue(
						queueOf(shelf, { at, offsetMinutes: offsetMinutes(at) }, { settings, deck: null })
					);
					expect(nextCard(queue, at)).toBe(head.card);
					expect(progressOf(0, queue).of).toBe(head.of);
				}
				if (head.until > start + 4 * dayMs) break;
			}
		})
	);
});

test('a day ends where the next one begins, in any zone', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 4e12 }),
			fc.integer({ min: -720, max: 840 }),
			fc.integer({ min: 0, max: 1439 }),
			(at, offset, dayStart) => {
				const day = dayFromMoment({ at, offsetMinutes: offset }, dayStart);
				const end = endOfDay({ at, offsetMinutes: offset }, dayStart);
				expect(dayFromMoment({ at: end - 1, offsetMinutes: offset }, dayStart)).toBe(day);
				expect(dayFromMoment({ at: end, offsetMinutes: offset }, dayStart)).toBe(day + 1);
			}
		)
	);
});
