import type { Card } from '../deck/card';
import { createRandom } from '../random';
import { shuffled } from './shuffle';
import { askedTogether, fromEach, gathered, roundSize } from './boards';
import { isRight } from './judge';
import { narrowed, type Askable } from './mode';
import { areApart } from './placed';
import { remembered } from './typed/remembered';
import { says } from './typed/said';
import { bare, keyOf, wordsOf } from './typed/words';

const size = { fewest: 4, most: 6 } as const;

/** What stands in a narrow column is read at a glance, or not at all. */
const mostPrompt = 120;
const mostAnswer = 48;

/** What of a card a board of pairs looks at. */
type Pairable = Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted' | 'fact'>;

/** Whether a prompt says an answer of a card, its own or another's. */
const tells = (prompt: string, { answer, accepted }: Pick<Pairable, 'answer' | 'accepted'>) =>
	[answer, ...accepted].some((form) => says(prompt, form));

const wordsIn = remembered((text) => new Set(bare(wordsOf(text))));
const isShort = (text: string) => /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text);
const mayStandFor = (short: string, words: ReadonlySet<string>) =>
	isShort(short) && [...words].some((word) => word.startsWith(short.charAt(0).toLowerCase()));

/** Whether two texts can name the same at all: they share half the words of the shorter, or one may be the other's initials. The judge is slow, and need not be asked of the rest. */
function mayNameSame(one: string, other: string): boolean {
	const [words, others] = [wordsIn(one), wordsIn(other)];
	const shared = [...words].filter((word) => others.has(word)).length;
	return (
		2 * shared >= Math.min(words.size, others.size) || mayStandFor(one, others) || mayStandFor(other, words)
	);
}

const formsOf = ({ answer, accepted }: Pairable) => [answer, ...accepted];

/** Whether an answer of one card is right for another. */
function answersBoth(one: Pairable, other: Pairable): boolean {
	if (one.kind === 'date' && other.kind === 'date' && areApart(one, other)) return false;
	const alike = formsOf(one).filter((form) => formsOf(other).some((own) => mayNameSame(form, own)));
	return alike.some((form) => isRight(form, other));
}

/** Whether each answer is right for one of the two prompts only, and neither prompt tells it. */
function areTwo(one: Pairable, other: Pairable): boolean {
	if (one.fact === other.fact || keyOf(one.prompt) === keyOf(other.prompt)) return false;
	if (tells(one.prompt, other) || tells(other.prompt, one)) return false;
	return !answersBoth(one, other) && !answersBoth(other, one);
}

/** Those whose kind has company: a year among names matches itself. */
const withCompany = <T extends Pairable>(cards: readonly T[]) =>
	cards.filter((card) => cards.some((other) => other !== card && other.kind === card.kind));

function roundFrom<T extends Pairable>(pool: readonly T[]): readonly T[] | null {
	for (const cards of fromEach(pool, ({ answer }) => keyOf(answer))) {
		const singles = cards.map((card) => [card]);
		const round = gathered(singles, roundSize(pool.length, size), (taken, [card]) =>
			taken.every((other) => card !== undefined && areTwo(card, other))
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
		card.prompt.length <= mostPrompt && card.answer.length <= mostAnswer && !tells(card.prompt, card),
	together: (cards) => askedTogether(cards, matchRound)
});
