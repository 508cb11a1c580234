import type { Deck, DeckId } from '../deck/card';
import type { Backup } from './backup';
import type { BackupContent, DeckCopy } from './content';
import { newestTime, timed } from './timed';

/**
 * What of a copy can be joined. Where its decks are damaged, its cards get one of that title in the place of each; every field of it
 * is older than anything, so the deck itself, here or in a whole copy brought back later, takes it over.
 */
export function salvagedContent({ content, damaged, madeAt }: Backup, title: string): BackupContent {
	if (!damaged.some(({ name }) => name === 'decks')) return content;
	const byDeck = new Map<DeckId, DeckCopy>();
	for (const card of content.cards) {
		const { deck: id, article } = card.value;
		const deck = byDeck.get(id) ?? standIn({ ...nameless, id, title, article, createdAt: madeAt });
		byDeck.set(id, { ...deck, touched: Math.max(deck.touched, newestTime(card)) });
	}
	return { ...content, decks: [...byDeck.values()] };
}

function standIn(deck: Deck): DeckCopy {
	return { ...timed(deck, 0), touched: 0 };
}

const nameless = {
	author: '',
	licence: '',
	language: 'en',
	source: '',
	version: '',
	importedFrom: null
};
