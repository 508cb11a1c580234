import { parseDate } from '../dates/parse';
import { yearOf } from '../dates/value';
import type { Askable } from './mode';

/** Years that lie closer than this are mixed up. */
const nearYears = 10;

const yearAsked = ({ kind, answer }: Askable) =>
	kind === 'date' ? yearOf(parseDate(answer)?.iso ?? '') : null;

const offers = ({ options }: Askable, { answer }: Askable) =>
	options.some((option) => option.toLowerCase() === answer.toLowerCase());

/** Whether two cards ask for things that are taken for one another: one is a wrong option of the other, or the years are near. */
export function isConfusable(a: Askable, b: Askable): boolean {
	if (a.kind !== b.kind || a.answer === b.answer) return false;
	if (offers(a, b) || offers(b, a)) return true;
	const [one, other] = [yearAsked(a), yearAsked(b)];
	return one !== null && other !== null && Math.abs(one - other) < nearYears;
}

/**
 * The cards in their order, but each followed by one it is confusable with: told apart side by side, they are learned better than far from
 * each other (Kang and Pashler 2012, "discriminative contrast").
 */
export function besideConfusable<T extends Askable>(cards: readonly T[]): readonly T[] {
	const rest = [...cards];
	const ordered: T[] = [];
	for (let card = rest.shift(); card; card = rest.shift()) {
		ordered.push(card);
		const like = rest.findIndex((other) => card && isConfusable(card, other));
		if (like >= 0) ordered.push(...rest.splice(like, 1));
	}
	return ordered;
}
