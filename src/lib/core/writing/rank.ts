import type { Reading } from '../extraction/mention';
import type { Suggestion } from './suggestion';

const wordsACard = 40;
/** Every line of notes has something to ask, some of them more. */
const cardsALine = 1.5;
const fewest = 6;
/** So many cards may have the same answer while others have something to ask. */
const cardsAnAnswer = 3;
/** What a card loses for each one taken that has its answer, its sentence or its kind (there as a share of all): other facts come first. */
const repeats = { answer: 0.12, sentence: 0.03, kind: 0.2 } as const;

/** Compares by score, then by where the answers stand. */
export const bestFirst = (a: Suggestion, b: Suggestion) =>
	b.score - a.score || a.mark.start - b.mark.start || (a.prompt < b.prompt ? -1 : 1);

/** How many cards a text gives at most: about one for every forty words, of notes three for every two lines. */
export const limitOf = (
	{ article }: Reading,
	notes: { lines: number; words: number } = { lines: 0, words: 0 }
) =>
	Math.max(
		fewest,
		Math.ceil(Math.max(0, article.words - notes.words) / wordsACard + notes.lines * cardsALine)
	);

/** How often the cards taken have something. */
class Tally {
	readonly #counts = new Map<string, number>();

	of(key: string): number {
		return this.#counts.get(key) ?? 0;
	}

	add(...keys: readonly string[]): void {
		for (const key of keys) this.#counts.set(key, this.of(key) + 1);
	}
}

/** Gives the card that is worth most, where what a card is worth only ever falls: few are looked at again for each one given. */
class Queue {
	/** The worst first, by what they were worth when last looked at. */
	readonly #waiting: { readonly card: Suggestion; readonly worth: number }[];

	constructor(cards: readonly Suggestion[]) {
		this.#waiting = [...cards]
			.sort(bestFirst)
			.reverse()
			.map((card) => ({ card, worth: card.score }));
	}

	pop(worthOf: (card: Suggestion) => number): Suggestion | null {
		for (;;) {
			const top = this.#waiting.pop();
			if (!top) return null;
			const worth = worthOf(top.card);
			if (worth >= (this.#waiting[this.#waiting.length - 1]?.worth ?? -Infinity)) return top.card;
			this.#insert({ card: top.card, worth });
		}
	}

	#insert(entry: { readonly card: Suggestion; readonly worth: number }): void {
		let [low, high] = [0, this.#waiting.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#waiting[middle]?.worth ?? 0) < entry.worth) low = middle + 1;
			else high = middle;
		}
		this.#waiting.splice(low, 0, entry);
	}
}

const answerKey = ({ kind, answer }: Suggestion) => `answer ${kind} ${answer.toLowerCase()}`;
const sentenceKey = ({ source }: Suggestion) => `sentence ${source.start}`;
const kindKey = ({ kind }: Suggestion) => `kind ${kind}`;

/** The best `limit` cards, taken one by one: each the best of what is left once those taken have lowered what repeats them. */
export function chosen(suggestions: readonly Suggestion[], limit: number): readonly Suggestion[] {
	const taken = new Tally();
	const half = Math.ceil(limit / 2);
	const worth = (one: Suggestion) =>
		one.score -
		repeats.answer * taken.of(answerKey(one)) -
		repeats.sentence * taken.of(sentenceKey(one)) -
		(repeats.kind * taken.of(kindKey(one))) / limit -
		(taken.of(kindKey(one)) >= half ? 1 : 0);
	const queue = new Queue(suggestions);
	const best: Suggestion[] = [];
	const spare: Suggestion[] = [];
	for (let next = queue.pop(worth); next && best.length < limit; next = queue.pop(worth)) {
		const isFresh = taken.of(answerKey(next)) < cardsAnAnswer;
		(isFresh ? best : spare).push(next);
		if (isFresh) taken.add(answerKey(next), sentenceKey(next), kindKey(next));
	}
	return [...best, ...spare.slice(0, limit - best.length)].sort(bestFirst);
}
