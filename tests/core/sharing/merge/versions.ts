import fc from 'fast-check';
import { cleanDeck } from '../../../../src/lib/core/deck/clean';
import type { CardContent, DeckText } from '../../../../src/lib/core/deck/card';
import { mergeDecks, type DeckMerge } from '../../../../src/lib/core/sharing/merge/merge';
import { changeFromPicks, usualPicks, type Picks } from '../../../../src/lib/core/sharing/merge/picks';
import { contentOf } from '../../../support/cards';

/** What a person may do to a card; null deletes it. */
export type Edit = (Partial<CardContent> & { readonly tag?: string }) | null;

/** A name of the shape origins have. */
export const originOf = (number: number) => `origin${String(number).padStart(5, '0')}`;

/** A deck of some cards, each like no other. */
export function deckOf(cards: readonly Partial<CardContent>[]): DeckText {
	const head = { title: 'T', author: 'A', licence: 'CC0', language: 'en', source: '', version: '1' };
	return cleanDeck({
		head,
		cards: cards.map((card, index) => {
			const origin = card.origin ?? originOf(index);
			return contentOf({ prompt: `Question ${index}?`, answer: `${index}`, ...card, origin, fact: origin });
		})
	});
}

/** The deck after an edit of each card, and with cards put at its end. */
export function edited(deck: DeckText, edits: readonly Edit[], more: readonly CardContent[] = []): DeckText {
	const cards = deck.cards.flatMap((card, index) => {
		const edit = edits[index];
		if (edit === null) return [];
		const { tag, ...change } = edit ?? {};
		return [{ ...card, ...change, tags: tag === undefined ? card.tags : [...card.tags, tag] }];
	});
	return cleanDeck({ head: deck.head, cards: [...cards, ...more] });
}

/** The deck here after a merge was picked from. */
export function applied(mine: DeckText, merge: DeckMerge<CardContent>, picks?: Picks): DeckText {
	const change = changeFromPicks(merge, picks ?? usualPicks(merge, () => false));
	const changes = new Map(change.cards.map(({ card, change }) => [card, change]));
	const kept = mine.cards.filter((card) => !change.removed.includes(card));
	return {
		head: { ...mine.head, ...change.head },
		cards: [...kept.map((card) => ({ ...card, ...changes.get(card) })), ...change.added]
	};
}

/** Mine after taking what is usual of theirs. */
export function merged(base: DeckText | null, mine: DeckText, theirs: DeckText): DeckText {
	return applied(mine, mergeDecks({ base, mine, theirs }));
}

const word = fc.constantFrom('one', 'two', 'three', 'four');
/** Edits of what stands in `fields`, and, where `canDelete`, deletions. */
export function anyEdits(fields: readonly ('prompt' | 'answer')[], canDelete: boolean): fc.Arbitrary<Edit[]> {
	const change = fc.record(
		{ ...Object.fromEntries(fields.map((field) => [field, word])), tag: word },
		{ requiredKeys: [] }
	) as fc.Arbitrary<Edit>;
	const edit = canDelete
		? fc.oneof({ weight: 5, arbitrary: change }, { weight: 1, arbitrary: fc.constant(null) })
		: change;
	return fc.array(edit, { minLength: 6, maxLength: 6 });
}
