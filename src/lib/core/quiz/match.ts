import type { Card } from '../deck/card';
import { createRandom } from '../random';
import { shuffled } from './shuffle';
import { askedTogether, fromEach, gathered, roundSize } from './boards';
import { isRight } from './judge';
import { narrowed, type Askable } from './mode';
import { remembered } from './typed/remembered';
import { bare, keyOf, wordsOf } from './typed/words';

const size = { fewest: 4, most: 6 } as const;

/** What stands in a narrow column is read at a glance, or not at all. */
const mostPrompt = 120;
const mostAnswer = 48;

/** What of a card a board of pairs looks at. */
type Pairable = Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted' | 'fact'>;

const wordsSaid = remembered((text) => ` ${bare(wordsOf(text)).join(' ')} `);

/** Whether a prompt says an answer of a card, its own or another's. */
const says = (prompt: string, { answer, accepted }: Pick<Pairable, 'answer' | 'accepted'>) =>
	[answer, ...accepted].some(
		(form) => wordsSaid(form).trim() !== '' && wordsSaid(prompt).includes(wordsSaid(form))
	);

/** Whether each answer is right for one of the two prompts only, and neither prompt tells it. */
function areApart(one: Pairable, other: Pairable): boolean {
	if (one.fact === other.fact || keyOf(one.prompt) === keyOf(other.prompt)) return false;
	if (says(one.prompt, other) || says(other.prompt, one)) return false;
	return ![one.answer, ...one.accepted].some((form) => isRight(form, other)) && !isRight(other.answer, one);
}

/** Those whose kind has company: a year among names matches itself. */
const withCompany = <T extends Pairable>(cards: readonly T[]) =>
	cards.filter((card) => cards.some((other) => other !== card && other.kind === card.kind));

function roundFrom<T extends Pairable>(pool: readonly T[]): readonly T[] | null {
	for (const cards of fromEach(pool, ({ answer }) => keyOf(answer))) {
		const singles = cards.map((card) => [card]);
		const round = gathered(singles, roundSize(pool.length, size), (taken, [card]) =>
			taken.every((other) => card !== undefined && areApart(card, other))
		);
		if (withCompany(round).length >= size.fewest) return withCompany(round);
	}
	return null;
}

/** The next prompts and answers to pair, the first of them first: four to six of one kind where it has as many, else of kinds that have company. Null where there is no round in these cards. */
export function matchRound<T extends Pairable>(pool: readonly T[]): readonly T[] | null {
	const kinds = [...new Set(pool.map(({ kind }) => kind))];
	for (const kind of kinds) {
		const round = roundFrom(pool.filter((card) => card.kind === kind));
		if (round) return round;
	}
	return roundFrom(pool);
}

/** The answers of a round as they are laid out; it hangs on the seed alone. */
export const answersOf = <T extends Pairable>(round: readonly T[], seed: string): readonly T[] =>
	shuffled(round, createRandom(seed));

/** Prompts are paired with their answers, against the clock. */
export const match = narrowed({
	asked: 'match',
	suits: (card: Askable) =>
		card.prompt.length <= mostPrompt && card.answer.length <= mostAnswer && !says(card.prompt, card),
	together: (cards) => askedTogether(cards, matchRound)
});
