import type { Card, CardId } from '../deck/card';
import type { LogRecord } from '../log/record';
import { once } from '../once';
import { judgeTyped } from './judge';
import { withOptions } from './options/options';
import { ownOptions, type Option } from './options/own';
import { repeats } from './typed/said';
import { keysOf, spellingsOf } from './typed/same';
import { keyOf } from './typed/words';

/** One thing that cards ask for, or that stands among their wrong options, whatever its spelling. */
export interface Thing {
	readonly key: string;
	/** As the first card that asks for it spells it, else as the wrong option does. */
	readonly text: string;
	/** The cards that ask for it; none where it is a wrong option only. */
	readonly cards: readonly Card[];
}

type Grade = Extract<LogRecord['act'], { type: 'grade' }>;

const keysOfCard = ({ answer, accepted }: Card) =>
	spellingsOf([answer, ...accepted]).flatMap((form) => [...keysOf(form)]);

/** What a deck's cards ask for, each thing once, and what an answer in the log names of it. */
export class AnswerBook {
	readonly #cards: ReadonlyMap<CardId, Card>;
	readonly #things = new Map<string, Thing>();
	/** The thing that a spelling stands for. */
	readonly #keys = new Map<string, string>();
	readonly #optionsOf = once((card: Card) => ownOptions(withOptions(card, [...this.#cards.values()])));

	constructor(cards: readonly Card[]) {
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		for (const card of cards) this.#add(card);
	}

	/** The card of an id; undefined where the deck has it no more. */
	card(id: CardId): Card | undefined {
		return this.#cards.get(id);
	}

	/** What a text stands for; a thing of its own where no card asks for it. */
	thing(text: string): Thing {
		const known = [...keysOf(text)].map((key) => this.#keys.get(key)).find((key) => key !== undefined);
		const key = known ?? keyOf(text);
		return this.#things.get(key) ?? { key, text, cards: [] };
	}

	/** What of a thing stands among the wrong options that a card is asked with; undefined where nothing does. */
	option(card: Card, { key }: Thing): Option | undefined {
		return this.#optionsOf(card).find(({ text }) => this.thing(text).key === key);
	}

	/** The other thing that a wrong answer names; null where it names none, the card's own, or what its prompt says itself. */
	mistaken(card: Card, act: Grade): Thing | null {
		if (act.answer === undefined || act.answer.trim() === '' || repeats(card.prompt, act.answer)) return null;
		const other = this.#named(card, { ...act, answer: act.answer });
		return other && other.key !== this.thing(card.answer).key ? other : null;
	}

	#named(card: Card, { asked, answer }: Grade & { answer: string }): Thing | null {
		const swapped = this.card(answer as CardId);
		if (swapped) return this.thing(swapped.answer);
		const thing = this.thing(answer);
		if (asked === 'choose' || thing.cards.length > 0 || this.option(card, thing)) return thing;
		return asked === 'type' ? this.#judged(card, answer) : null;
	}

	/** What is typed may name another answer in another spelling than the cards. */
	#judged(card: Card, typed: string): Thing | null {
		const verdict = judgeTyped(
			typed,
			card,
			[...this.#things.values()].map(({ text }) => text)
		);
		return verdict.type === 'wrong' && verdict.says !== undefined ? this.thing(verdict.says) : null;
	}

	#add(card: Card): void {
		const keys = keysOfCard(card);
		const known = keys.map((key) => this.#keys.get(key)).find((key) => key !== undefined);
		const key = known ?? keyOf(card.answer);
		for (const spelling of keys) if (!this.#keys.has(spelling)) this.#keys.set(spelling, key);
		const thing = this.#things.get(key) ?? { key, text: card.answer, cards: [] };
		this.#things.set(key, { ...thing, cards: [...thing.cards, card] });
	}
}
