import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, type Card, type DeckId } from '$lib/core/deck/card';
import type { Grade, LogRecord } from '$lib/core/log/record';
import { cramFrom, cramModes, cramQuery, forgottenLately, meantBy, type CramPlan } from '$lib/core/quiz/cram';
import { contentOf } from '../../support/cards';

const now = Date.UTC(2026, 10, 24, 9);
const day = 86_400_000;
const cardOf = (id: string, change: Partial<Card> = {}): Card => ({
	...contentOf({ prompt: `What of ${id}?`, answer: id }),
	id: id as Card['id'],
	deck: 'seminar' as DeckId,
	article: null,
	...change
});
const usual = cramFrom(new URLSearchParams());
const none: ReadonlySet<Card['id']> = new Set();

const plan: fc.Arbitrary<CramPlan> = fc.record({
	deck: fc.constantFrom(null, 'seminar' as DeckId),
	kinds: fc.subarray([...kinds]),
	tag: fc.constantFrom(null, 'South Asia', 'a&b=c'),
	lately: fc.boolean(),
	mode: fc.constantFrom(...cramModes)
});

test('an address brings back the plan it was made from', () => {
	fc.assert(
		fc.property(plan, (plan) => {
			expect(cramFrom(new URLSearchParams(cramQuery(plan)))).toEqual(plan);
		})
	);
});

test('what an address leaves open or says wrongly is as usual', () => {
	expect(usual).toMatchObject({ deck: null, kinds: [], tag: null, lately: false, mode: { asked: 'flip' } });
	expect(cramFrom(new URLSearchParams('mode=shout&kinds=rivers&lately=perhaps'))).toEqual(usual);
});

test.each([
	['all of them', {}, ['a', 'b', 'c']],
	['a deck', { deck: 'other' as DeckId }, ['c']],
	['a kind', { kinds: ['date'] }, ['a']],
	['a tag', { tag: 'war' }, ['b']],
	['forgotten lately', { lately: true }, ['b', 'c']],
	['all at once', { lately: true, tag: 'war', kinds: ['date'] }, []]
] as const)('a plan means %s', (_, change, meant) => {
	const cards = [
		cardOf('a', { kind: 'date' }),
		cardOf('b', { kind: 'person', tags: ['war'] }),
		cardOf('c', { kind: 'person', deck: 'other' as DeckId })
	];
	const forgotten = new Set(['b', 'c'].map((id) => id as Card['id']));
	expect(meantBy({ ...usual, ...change }, cards, forgotten).map(({ id }) => id)).toEqual(meant);
	if (!('lately' in change)) expect(meantBy({ ...usual, ...change }, cards, none)).toHaveLength(meant.length);
});

test('forgotten lately is what was answered wrong in seven days, in any run, and not taken back', () => {
	let seq = 0;
	const graded = (card: string, grade: Grade, at: number, run: 'review' | 'cram' = 'review'): LogRecord => ({
		...{ token: String(++seq), at, offsetMinutes: 0, card: card as Card['id'], scheduler: 1 },
		...{ device: 'd' as LogRecord['device'], seq, hybrid: at },
		act: { type: 'grade', grade, asked: 'flip', run, side: 'forward', promisedMinutes: 1, elapsedMs: 1000 }
	});
	const slip = graded('undone', 1, now - day);
	const records = [
		graded('forgotten', 1, now - 6 * day),
		graded('crammed', 1, now - day, 'cram'),
		graded('long ago', 1, now - 8 * day),
		graded('known', 3, now - day),
		slip,
		{ ...graded('undone', 1, now), act: { type: 'undo', device: slip.device, seq: slip.seq } as const }
	];
	expect([...forgottenLately(records, now)].sort()).toEqual(['crammed', 'forgotten']);
});
