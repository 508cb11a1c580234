import type { CardContent, Quote } from '../../deck/card';
import { cleanCard } from '../../deck/clean';

/** What a student may write of a card. */
export type CardWords = Pick<CardContent, 'prompt' | 'answer' | 'accepted' | 'kind'>;

/** A card written by hand: no rule; its origin is its question. The sentence it was written beside is its quote. */
export function ownCard(words: CardWords, quote: Quote | null = null): CardContent {
	return cleanCard({
		...words,
		form: 'question',
		options: [],
		quote,
		rule: null,
		tags: [],
		writtenId: null,
		origin: '',
		fact: ''
	});
}
