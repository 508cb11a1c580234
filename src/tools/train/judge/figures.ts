import { createRandom, hashText } from '../../../lib/core/random';
import { chanceBy, learn, type Lesson } from './fit';

/** A card judged by what was learned from other texts than its own. */
export interface Judged {
	readonly text: string;
	readonly chance: number;
	readonly passed: boolean;
}

const folds = 10;

/** One of ten parts of all texts. */
export const foldOf = (text: string) => String(hashText(text)[0] % folds);

/** What kind of text one is: by what its name begins with, the texts kept in the project being one kind. */
export const kindOf = (text: string) => /^(?:fh|wiki|rd|syn|unga|voa)(?=\d?-)/.exec(text)?.[0] ?? 'own';

/** Whether a reader found nothing wrong with a card, its wrong options aside. */
export const isPassed = ({ faults }: Pick<Lesson, 'faults'>) => faults.every((fault) => fault === 'options');

/** Each card judged by what those texts teach that are not of one part with its own. */
export function crossJudged(
	lessons: readonly (Lesson & { readonly text: string })[],
	partOf: (text: string) => string
): readonly Judged[] {
	return [...new Set(lessons.map(({ text }) => partOf(text)))].flatMap((part) => {
		const own = lessons.filter(({ text }) => partOf(text) === part);
		const learned = learn(lessons.filter(({ text }) => partOf(text) !== part));
		return own.map((one) => ({
			text: one.text,
			passed: isPassed(one),
			chance: chanceBy(learned, one.signs)
		}));
	});
}

/** How often of a card that passed and one that did not the first has the better chance; of equal chances half. */
export function separation(cards: readonly Judged[]): number {
	const [good, bad] = [cards.filter(({ passed }) => passed), cards.filter(({ passed }) => !passed)];
	const wins = good.reduce(
		(sum, { chance }) =>
			sum + bad.reduce((own, one) => own + (chance > one.chance ? 1 : chance === one.chance ? 0.5 : 0), 0),
		0
	);
	return wins / (good.length * bad.length);
}

/** The share of the cards from a chance on that passed. */
export function passing(cards: readonly Judged[], from: number): number {
	const kept = cards.filter(({ chance }) => chance >= from);
	return kept.filter(({ passed }) => passed).length / kept.length;
}

const samples = 1000;

/** Where a figure lies in nineteen of twenty cases, by drawing texts anew with their cards. */
export function interval(
	cards: readonly Judged[],
	figure: (cards: readonly Judged[]) => number
): readonly [number, number] {
	const random = createRandom('judge');
	const texts = [...new Set(cards.map(({ text }) => text))].map((text) =>
		cards.filter((one) => one.text === text)
	);
	const figures = Array.from({ length: samples }, () =>
		figure(texts.flatMap(() => texts[Math.floor(random() * texts.length)] ?? []))
	).sort((one, two) => one - two);
	return [figures[Math.floor(0.025 * samples)] ?? NaN, figures[Math.floor(0.975 * samples)] ?? NaN];
}
