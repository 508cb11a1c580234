import type { CardContent } from '../../deck/card';

/** What of a card can be turned round. */
export type Turnable = Pick<CardContent, 'kind' | 'prompt' | 'answer'>;

/** What is asked the other way round, and what is right for it. */
export interface Turned {
	readonly prompt: string;
	readonly answer: string;
}

/** One sort of card that can be asked both ways; null of any other card. */
export interface Turning {
	/** It knows English words, and turns cards of no other language. */
	readonly english?: true;
	/** Two cards of other sorts may share an answer without harm: letters stand for one name, whatever else is asked of it. */
	readonly among?: 'its own';
	readonly turn: (card: Turnable) => Turned | null;
}
