import { createRandom, hashText } from '../../../lib/core/random';
import { chanceBy, learn, type Lesson } from './fit';

/** A card judged by what was learned from other texts than its own. */
export interface Judged {
	readonly text: string;
	readonly chance: number;
	readonly passed: boolean;
}

const folds = 10;
const foldOf = (text: string) => hashText(text)[0] % folds;

/** Each card judged by what the nine tenths of the texts teach that its own is not in. */
export function crossJudged(lessons: readonly (Lesson & { readonly text: string })[]): readonly Judged[] {
	return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
		const own = lessons.filter(({ text }) => foldOf(text) === fold);
		const learned = learn(lessons.filter(({ text }) => foldOf(text) !== fold));
		return own.map(({ text, signs, passed }) => ({ text, passed, chance: chanceBy(learned, signs) }));
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
