import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionFromLink, correctionToLink, deckFromLink } from '../../../../src/lib/core/sharing/link';
import { correctionOf, type CorrectionChoices } from '../../../../src/lib/core/sharing/merge/correction';
import { mergeDecks } from '../../../../src/lib/core/sharing/merge/merge';
import * as codec from '../../../../src/lib/platform/deflate';
import { contentOf } from '../../../support/cards';
import { anyEdits, applied, deckOf, edited, originOf } from './versions';

const base = deckOf(Array.from({ length: 6 }, () => ({})));
const words: CorrectionChoices = { tags: false, deletions: false };
const all: CorrectionChoices = { tags: true, deletions: true };
const both = ['prompt', 'answer'] as const;

test('a correction holds only what was changed or added: no tag and no deletion, unless they are wanted', () => {
	const fresh = contentOf({ prompt: 'New?', origin: originOf(50), fact: originOf(50) });
	const mine = edited(base, [{ answer: 'better' }, null, { tag: 'mine' }], [fresh]);
	const correction = correctionOf(base, mine, words);
	expect(correction?.cards.map(({ prompt, answer, tags }) => [prompt, answer, tags])).toEqual([
		['Question 0?', 'better', []],
		['New?', '1936', []]
	]);
	expect(correction?.base.map(({ answer }) => answer)).toEqual(['0']);
	const untold = edited(base, [null, { tag: 'mine' }]);
	expect(correctionOf(base, untold, words)).toBeNull();
	const told = correctionOf(base, untold, all);
	expect(told?.cards.map(({ prompt, tags }) => [prompt, tags])).toEqual([['Question 1?', ['mine']]]);
	expect(told?.base.map(({ prompt }) => prompt)).toEqual(['Question 1?', 'Question 0?']);
});

test('taken whole by an author who changed nothing, it makes her deck what the student has', async () => {
	await fc.assert(
		fc.asyncProperty(anyEdits(both, true), fc.boolean(), async (edits, isWhole) => {
			const mine = edited(base, edits);
			const correction = correctionOf(base, mine, isWhole ? all : words);
			if (!correction) return;
			const link = await correctionToLink(correction, codec);
			const read = await correctionFromLink(link.ok ? link.value : '', codec);
			if (!read.ok) throw new Error(read.error.type);
			const { head, cards, base: before } = read.value;
			const merge = mergeDecks({ base: { head, cards: before }, mine: base, theirs: { head, cards } });
			expect(merge.cards.flatMap(({ conflicts }) => conflicts)).toEqual([]);
			const after = applied(base, merge, new Set<object>([...merge.cards, ...merge.added, ...merge.gone]));
			const here = new Map(mine.cards.map((card) => [card.origin, card]));
			const untagged = base.cards.map((card) => ({ ...(here.get(card.origin) ?? card), tags: [] }));
			expect(after.cards).toEqual(isWhole ? mine.cards : untagged);
			expect(applied(base, merge, new Set())).toEqual(base);
		}),
		{ numRuns: 50 }
	);
});

test('what differs of a deck says with every choice what the whole deck says', () => {
	fc.assert(
		fc.property(anyEdits(both, true), fc.boolean(), fc.boolean(), (edits, tags, deletions) => {
			const mine = edited(base, edits);
			const choices = { tags, deletions };
			const { head, cards, base: before } = correctionOf(base, mine, all) ?? { ...base, cards: [], base: [] };
			const differing = correctionOf({ head, cards: before }, { head, cards }, choices);
			expect(differing).toEqual(correctionOf(base, mine, choices));
		})
	);
});

test('what the author changed meanwhile stands against it', () => {
	const correction = correctionOf(base, edited(base, [{ answer: 'hers' }]), words)!;
	const { head, cards, base: before } = correction;
	const mine = edited(base, [{ answer: 'new' }]);
	const merge = mergeDecks({ base: { head, cards: before }, mine, theirs: { head, cards } });
	expect(merge.cards).toMatchObject([{ conflicts: [{ unit: 'answer', theirs: { answer: 'hers' } }] }]);
});

test('a correction is no deck and a deck no correction, and a damaged one is refused', async () => {
	const correction = correctionOf(base, edited(base, [{ answer: 'x' }]), words)!;
	const link = await correctionToLink(correction, codec);
	const fragment = link.ok ? link.value : '';
	expect(fragment).toMatch(/^#c=1d[\w-]+$/);
	expect(await deckFromLink(fragment, codec)).toEqual({ ok: false, error: { type: 'link-foreign' } });
	expect(await deckFromLink(fragment.replace('#c', '#d'), codec)).toMatchObject({ ok: false });
	expect(await correctionFromLink(fragment.slice(0, -1), codec)).toEqual({
		ok: false,
		error: { type: 'link-broken' }
	});
});
