import type { Card, Kind } from '../deck/card';
import { createRandom, type Random } from '../random';
import { choicesOf, type Choice } from './choose';
import type { Askable, Mode } from './mode';
import { siblingsLastOf } from './siblings';
import { statementOf, type Statement } from './truth';

/** What of a card a paper is drawn by. */
export type Examinable = Askable & Pick<Card, 'id' | 'deck' | 'fact'>;

/** What a test may ask. */
export interface TestChoice {
	readonly kinds: readonly Kind[];
	readonly modes: readonly Mode[];
}

/** One question of a test: a card, and the way it is asked. */
export interface Question<Asking extends Examinable = Card> {
	readonly card: Asking;
	readonly asked: Mode['asked'];
}

/** The cards a test may ask: of a chosen kind, and suited to at least one of the chosen ways. */
export function examinable<Asking extends Examinable>(
	cards: readonly Asking[],
	{ kinds, modes }: TestChoice
): readonly Asking[] {
	return cards.filter((card) => kinds.includes(card.kind) && modes.some(({ suits }) => suits(card)));
}

/** By chance, yet by the seed and the card alone: a card that comes or goes leaves the order of the others. */
function drawnBy<Asking extends Examinable>(cards: readonly Asking[], seed: string): readonly Asking[] {
	return cards
		.map((card) => ({ card, at: createRandom(`${seed} ${card.id}`)() }))
		.sort((a, b) => a.at - b.at || (a.card.id < b.card.id ? -1 : 1))
		.map(({ card }) => card);
}

/** Of the ways that suit a card one that was taken least so far. */
function rarest(ways: readonly Mode[], taken: ReadonlyMap<Mode, number>, random: Random): Mode | undefined {
	const counts = ways.map((way) => taken.get(way) ?? 0);
	const few = ways.filter((_, at) => counts[at] === Math.min(...counts));
	return few[Math.floor(random() * few.length)];
}

/** A way for each card, spread evenly: the cards with the fewest ways choose first, for the others can give way. */
function waysOf(cards: readonly Examinable[], modes: readonly Mode[], random: Random) {
	const suited = cards.map((card) => ({ card, ways: modes.filter(({ suits }) => suits(card)) }));
	const taken = new Map<Mode, number>();
	const ways = new Map<Examinable, Mode>();
	for (const { card, ways: own } of suited.sort((a, b) => a.ways.length - b.ways.length)) {
		const way = rarest(own, taken, random);
		if (!way) continue;
		taken.set(way, (taken.get(way) ?? 0) + 1);
		ways.set(card, way);
	}
	return ways;
}

/** The first of what comes, so many at most; no more are asked for. */
function firstOf<T>(all: Iterable<T>, count: number): readonly T[] {
	const taken: T[] = [];
	if (count <= 0) return taken;
	for (const each of all) if (taken.push(each) >= count) break;
	return taken;
}

/** A test's choice, how many it asks, and what is done to a card that is drawn before it is looked at: it may get wrong options, which takes its time. */
export interface PaperPlan<Asking extends Examinable> extends TestChoice {
	readonly count: number;
	readonly complete?: (card: Asking) => Asking;
}

/**
 * The questions of a test: as many as wished, or as there are; each of another card, two of one fact only where there is no
 * other, and the ways to be asked spread evenly. The same cards, choice and seed give the same paper.
 */
export function paperOf<Asking extends Examinable>(
	cards: readonly Asking[],
	{ count, kinds, modes, complete = (card) => card }: PaperPlan<Asking>,
	seed: string
): readonly Question<Asking>[] {
	const drawn = drawnBy(
		cards.filter(({ kind }) => kinds.includes(kind)),
		seed
	);
	const examined = (card: Asking) => examinable([complete(card)], { kinds, modes })[0] ?? null;
	const chosen = firstOf(siblingsLastOf(drawn, examined), count);
	const ways = waysOf(chosen, modes, createRandom(seed));
	return chosen.flatMap((card) => {
		const way = ways.get(card);
		return way ? [{ card, asked: way.asked }] : [];
	});
}

/** What a question shows to choose from; the same whenever the test is opened. */
export function choicesIn({ card, asked }: Question, seed: string): readonly Choice[] {
	return asked === 'choose' ? choicesOf(card, `${seed} ${card.id}`) : [];
}

/** What a question has called true or false, the same whenever the test is opened; null where it is asked another way. */
export function statementIn({ card, asked }: Question, seed: string): Statement | null {
	return asked === 'truth' ? statementOf(card, `${seed} ${card.id}`) : null;
}
