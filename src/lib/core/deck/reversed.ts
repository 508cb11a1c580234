import { hashText, idFromWords } from '../random';
import type { CardContent } from './card';

/** The rule of a card that asks another one the other way round. */
export const reversedRule = 'reversed';

/** Whether a card asks another one the other way round. */
export const isReversed = ({ rule }: Pick<CardContent, 'rule'>): boolean => rule === reversedRule;

/** The origin of the card that asks a card the other way round: by it the two find each other wherever they travel. Stable for ever. */
export function reversedOrigin({ origin }: Pick<CardContent, 'origin'>): string {
	return idFromWords(hashText(`reversed\n${origin}`));
}
