import type { Card, CardContent, Way } from '../deck/card';
import type { Asked } from '../log/record';

/** What of a card a mode may look at. */
export interface Askable extends Pick<
	CardContent,
	'kind' | 'form' | 'prompt' | 'answer' | 'accepted' | 'options' | 'rightFor' | 'quote'
> {
	/** The ways its deck's owner lets it be asked; none given, every way. */
	readonly ways?: readonly Way[];
}

/** A way to be asked. A new one is a file beside this, a component, and a line in `modes`. */
export interface Mode {
	/** As the log calls it. */
	readonly asked: Asked;
	/** Whether it can ask that card without nonsense. */
	readonly suits: (card: Askable) => boolean;
	/** Where it asks several at once: how many of the cards that suit it would be asked before there is no company left. */
	readonly together?: (cards: readonly Card[]) => number;
}

/** A mode that asks no card whose deck's owner does not let it. */
export function narrowed<const Of extends Mode>(mode: Of): Of {
	const isLet = ({ ways = [] }: Askable) => ways.length === 0 || ways.some((way) => way === mode.asked);
	return { ...mode, suits: (card: Askable) => isLet(card) && mode.suits(card) };
}

/** How many of these cards a way to be asked would ask. */
export function askableIn({ suits, together }: Mode, cards: readonly Card[]): number {
	const suited = cards.filter(suits);
	return together?.(suited) ?? suited.length;
}
