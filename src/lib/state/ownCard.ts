import type { CardContent } from '../core/deck/card';
import { hashText, idFromWords } from '../core/random';

/** What a student may write of a card. */
export type CardWords = Pick<CardContent, 'prompt' | 'answer' | 'accepted' | 'kind'>;

/** A card written by hand: no rule, no quote; its origin is its question. */
export function ownCard(words: CardWords): CardContent {
	const origin = idFromWords(hashText(words.prompt));
	return {
		...words,
		form: 'question',
		options: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null,
		origin,
		fact: origin
	};
}
