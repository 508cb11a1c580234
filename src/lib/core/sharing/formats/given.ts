import type { CardContent } from '../../deck/card';
import type { Listening } from './format';
import { Look } from './lookOver';

/** So many cards at a time are no burden to who takes them. */
const handful = 1_000;

/** Looks over the cards of a text as they come, and hands them on a handful at a time. */
export class Given {
	readonly look = new Look();
	readonly #hand: Listening['hand'];
	readonly #decks: CardContent[][] = [];

	constructor(hand: Listening['hand']) {
		this.#hand = hand;
	}

	take(deck: number, cards: readonly CardContent[]): void {
		const all = (this.#decks[deck] ??= []);
		for (let at = 0; at < cards.length; at += handful) {
			const some = cards.slice(at, at + handful).map((card) => this.look.card(card));
			for (const card of some) all.push(card);
			this.#hand?.(deck, some);
		}
	}

	/** All cards of a deck, once those that did not come before are taken too. */
	whole(deck: number, cards: readonly CardContent[]): readonly CardContent[] {
		this.take(deck, cards.slice(this.#decks[deck]?.length ?? 0));
		return this.#decks[deck] ?? [];
	}
}
