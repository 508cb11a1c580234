import type { CardContent } from '../deck/card';
import { cleanCard } from '../deck/clean';

/** What a student may write of a card. */
export type CardWords = Pick<CardContent, 'prompt' | 'answer' | 'accepted' | 'kind'>;

/** A card written by hand: no rule, no quote; its origin is its question. */
export function ownCard(words: CardWords): CardContent {
	return cleanCard({
		...words,
		form: 'question',
		options: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null,
		origin: '',
		fact: ''
	});
}
