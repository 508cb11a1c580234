import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSettled, mergeDecks } from '../../../../src/lib/core/sharing/merge/merge';
import { usualPicks } from '../../../../src/lib/core/sharing/merge/picks';
import { contentOf } from '../../../support/cards';
import { anyEdits, applied, deckOf, edited, merged, originOf } from './versions';

const base = deckOf(Array.from({ length: 6 }, () => ({})));
const both = ['prompt', 'answer'] as const;
const fresh = (from: number) =>
	contentOf({ prompt: `New ${from}?`, origin: originOf(from), fact: originOf(from) });

describe('laws of a merge', () => {
	test('once taken, a version changes nothing any more', () => {
		fc.assert(
			fc.property(anyEdits(both, true), anyEdits(both, true), (ours, others) => {
				const [mine, theirs] = [edited(base, ours, [fresh(50)]), edited(base, others, [fresh(60)])];
				const first = mergeDecks({ base, mine, theirs });
				const after = applied(mine, first);
				expect(isSettled(mergeDecks({ base: first.base, mine: after, theirs }))).toBe(true);
			})
		);
	});

	test('nothing changes where they changed nothing, whatever we did', () => {
		fc.assert(
			fc.property(anyEdits(both, true), (ours) => {
				const mine = edited(base, ours, [fresh(50)]);
				expect(isSettled(mergeDecks({ base, mine, theirs: base }))).toBe(true);
			})
		);
	});

	test('where we changed nothing, we have what they have', () => {
		fc.assert(
			fc.property(anyEdits(both, true), (others) => {
				const theirs = edited(base, others, [fresh(60)]);
				expect(merged(base, base, theirs)).toEqual(theirs);
			})
		);
	});

	test('both edits are kept, and whose came first does not matter, where they touch different pieces', () => {
		fc.assert(
			fc.property(anyEdits(['prompt'], false), anyEdits(['answer'], false), (ours, others) => {
				const [mine, theirs] = [edited(base, ours), edited(base, others)];
				const one = merged(base, mine, theirs);
				const other = merged(base, theirs, mine);
				const sorted = (deck: typeof base) =>
					deck.cards.map((card) => ({ ...card, tags: [...card.tags].sort() }));
				expect(sorted(one)).toEqual(sorted(other));
				for (const [index, card] of one.cards.entries()) {
					expect(card.prompt).toBe(mine.cards[index]?.prompt);
					expect(card.answer).toBe(theirs.cards[index]?.answer);
					expect(card.tags).toEqual(
						expect.arrayContaining([...(mine.cards[index]?.tags ?? []), ...(theirs.cards[index]?.tags ?? [])])
					);
				}
			})
		);
	});

	test('the next version may be taken at once or after the one before: it comes to the same', () => {
		fc.assert(
			fc.property(
				anyEdits(['prompt'], false),
				anyEdits(['answer'], true),
				anyEdits(['answer'], false),
				(...all) => {
					const mine = edited(base, all[0]);
					const second = edited(base, all[1]);
					const third = edited(second, all[2], [fresh(60)]);
					const step = mergeDecks({ base, mine, theirs: second });
					const inTwo = merged(step.base, applied(mine, step), third);
					expect(inTwo.cards.map(({ answer }) => answer)).toEqual(
						merged(base, mine, third).cards.map(({ answer }) => answer)
					);
				}
			)
		);
	});

	test('no edit of ours is ever lost to what is usual', () => {
		fc.assert(
			fc.property(anyEdits(both, true), anyEdits(both, true), (ours, others) => {
				const mine = edited(base, ours);
				const after = merged(base, mine, edited(base, others));
				for (const card of mine.cards) {
					const before = base.cards.find(({ origin }) => origin === card.origin);
					const now = after.cards.find(({ origin }) => origin === card.origin);
					if (card.prompt !== before?.prompt) expect(now?.prompt).toBe(card.prompt);
					if (card.answer !== before?.answer) expect(now?.answer).toBe(card.answer);
				}
			})
		);
	});
});

describe('what both changed', () => {
	const mine = edited(base, [{ answer: 'mine' }]);
	const theirs = edited(base, [{ answer: 'theirs' }]);
	const merge = mergeDecks({ base, mine, theirs });

	test('is a conflict that names the piece, and ours stands unless theirs is picked', () => {
		expect(merge.cards).toMatchObject([
			{ taken: {}, conflicts: [{ unit: 'answer', theirs: { answer: 'theirs' } }] }
		]);
		expect(applied(mine, merge).cards[0]?.answer).toBe('mine');
		const conflicts = merge.cards.flatMap((card) => card.conflicts);
		expect(applied(mine, merge, new Set<object>(conflicts)).cards[0]?.answer).toBe('theirs');
	});

	test('is none where both came to the same', () => {
		expect(isSettled(mergeDecks({ base, mine, theirs: mine }))).toBe(true);
	});

	test('is asked once: ours is an edit of the version that was taken', () => {
		expect(isSettled(mergeDecks({ base: merge.base, mine: applied(mine, merge), theirs }))).toBe(true);
	});
});

describe('cards that come and go', () => {
	test('one that the author took out goes where it was neither edited nor studied', () => {
		const mine = edited(base, [{ answer: 'mine' }]);
		const merge = mergeDecks({ base, mine, theirs: edited(base, [null, null, null]) });
		expect(merge.gone.map(({ edited }) => edited)).toEqual([true, false, false]);
		const picks = usualPicks(merge, (card) => card.origin === originOf(1));
		expect(applied(mine, merge, picks).cards.map(({ origin }) => origin)).toEqual(
			[0, 1, 3, 4, 5].map(originOf)
		);
	});

	test('one that we deleted stays deleted, even if they go on changing it', () => {
		const mine = edited(base, [null]);
		expect(merged(base, mine, edited(base, [{ answer: 'theirs' }]))).toEqual(mine);
	});

	test('one that we wrote ourselves stays as it is', () => {
		const mine = edited(base, [], [fresh(50)]);
		expect(merged(base, mine, edited(base, [{ answer: 'theirs' }])).cards.at(-1)).toMatchObject(fresh(50));
	});

	test('a question mended by hand, which has another origin for it, is still the same card', () => {
		const old = deckOf([{ prompt: 'When did the Berlin Wal fall?', answer: '1989' }]);
		const theirs = deckOf([
			{ prompt: 'When did the Berlin Wall fall?', answer: '1989', origin: originOf(9) }
		]);
		for (const known of [old, null]) {
			const merge = mergeDecks({ base: known, mine: old, theirs });
			expect([merge.added, merge.gone]).toEqual([[], []]);
			const after = applied(old, merge, new Set());
			expect(after.cards[0]?.origin).toBe(originOf(9));
			expect(isSettled(mergeDecks({ base: merge.base, mine: after, theirs }))).toBe(true);
		}
	});

	test('another question of the same answer is another card', () => {
		const old = deckOf([{ prompt: 'When did the Wall fall?', answer: '1989' }]);
		const theirs = deckOf([{ prompt: 'In what year was Tiananmen?', answer: '1989', origin: originOf(9) }]);
		const merge = mergeDecks({ base: old, mine: old, theirs });
		expect([merge.cards.length, merge.added.length, merge.gone.length]).toEqual([0, 1, 1]);
	});
});

test('a version in which nothing is known any more is compared in moderate time', () => {
	const many = (from: number) =>
		deckOf(
			Array.from({ length: 5_000 }, (_, at) => ({
				prompt: `Question ${at} of ${from}?`,
				answer: '1989',
				origin: originOf(from + at)
			}))
		);
	const began = performance.now();
	const merge = mergeDecks({ base: many(0), mine: many(0), theirs: many(50_000) });
	expect(merge.added).toHaveLength(5_000);
	expect(performance.now() - began).toBeLessThan(2_000);
});

describe('what a version does not tell', () => {
	const quoted = deckOf([{ quote: { text: 'It was so.' }, options: ['8', '9'], rightFor: ['a', 'b'] }]);
	const bare = deckOf([{ answer: 'new' }]);

	test('stays as it was: a link without sentences and wrong options takes none away', () => {
		expect(merged(quoted, quoted, bare).cards).toMatchObject([
			{ answer: 'new', quote: { text: 'It was so.' }, options: ['8', '9'], rightFor: ['a', 'b'] }
		]);
		expect(mergeDecks({ base: null, mine: quoted, theirs: bare }).cards).toMatchObject([
			{ conflicts: [{ unit: 'answer' }] }
		]);
	});

	test('comes along where a later version tells it', () => {
		expect(merged(bare, bare, quoted).cards).toMatchObject([{ quote: { text: 'It was so.' } }]);
	});

	test('where a quote stands in an article that is kept here is no change', () => {
		const mine = edited(quoted, [{ quote: { text: 'It was so.', start: 3, end: 13 } }]);
		expect(isSettled(mergeDecks({ base: quoted, mine, theirs: quoted }))).toBe(true);
	});
});

describe('a head', () => {
	const theirs = { ...base, head: { ...base.head, title: 'Second edition', version: '2' } };

	test('takes a new title and version, unless the title is our own', () => {
		expect(merged(base, base, theirs).head).toMatchObject({ title: 'Second edition', version: '2' });
		const mine = { ...base, head: { ...base.head, title: 'Mine' } };
		expect(merged(base, mine, theirs).head).toMatchObject({ title: 'Mine', version: '2' });
		expect(mergeDecks({ base, mine, theirs }).head.conflicts).toMatchObject([{ unit: 'title' }]);
	});
});
