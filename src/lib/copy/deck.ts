import type { Day } from '../core/time';
import { formatDate } from './dates';
import { countOf, formatNumber, spellCount } from './numbers';

/** What a deck consists of. */
export interface DeckFacts {
	readonly cards: number;
	/** Articles its cards come from. */
	readonly articles: number;
	/** Words of the one article; null where none is kept, and until it is read. */
	readonly words: number | null;
	readonly madeOn: Day;
	readonly today: Day;
	/** It came as a file, a link or with Entente. */
	readonly imported: boolean;
}

/** "25 cards from an article of 1,269 words. Made on 2 November." Of several articles only their number is told. */
export function deckSentence({ cards, articles, words, madeOn, today, imported }: DeckFacts): string {
	const one = words === null ? '' : ` from an article of ${countOf(words, 'word')}`;
	const from = articles > 1 ? ` from ${spellCount(articles)} articles` : one;
	const made = `${imported ? 'Added' : 'Made'} ${madeOn === today ? 'today' : `on ${formatDate(madeOn, today)}`}`;
	return `${countOf(cards, 'card')}${from}. ${made}.`;
}

/** Above the list: its order, or how many of all are found. */
export function listSentence(matching: number, cards: number): string {
	if (matching === cards) return 'Weakest first';
	return `${formatNumber(matching)} of ${countOf(cards, 'card')}, weakest first`;
}

/** Below the list: what is not drawn yet; empty when all is. */
export function moreSentence(shown: number, matching: number): string {
	return matching > shown ? `${countOf(matching - shown, 'more card')}.` : '';
}

/** The main button of a deck: "Review 9 due", "Learn 3 new". */
export function studyLabel(due: number, fresh: number): string {
	if (due > 0) return `Review ${formatNumber(due)} due`;
	return fresh > 0 ? `Learn ${formatNumber(fresh)} new` : 'Nothing due';
}

/** The question before a deck is deleted. */
export function deleteDeckSentence(cards: number, articles: number): string {
	const sources = articles === 0 ? '' : articles === 1 ? ' and their article' : ' and their articles';
	return `${countOf(cards, 'card')}${sources} leave this device. Save the deck to a file first if you may want it again.`;
}
