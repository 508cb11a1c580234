import { parseDate } from '../dates/parse';
import type { Askable } from './mode';

/** Years that lie closer than this are mixed up. */
const nearYears = 10;

function yearOf({ kind, answer }: Askable): number | null {
	if (kind !== 'date') return null;
	const year = /^\d{4}/.exec(parseDate(answer)?.iso ?? '')?.[0];
	return year === undefined ? null : Number(year);
}

const offers = ({ options }: Askable, { answer }: Askable) =>
	options.some((option) => option.toLowerCase() === answer.toLowerCase());

/** Whether two cards ask for things that are taken for one another: one is a wrong option of the other, or the years are near. */
export function isConfusable(a: Askable, b: Askable): boolean {
	if (a.kind !== b.kind || a.answer === b.answer) return false;
	if (offers(a, b) || offers(b, a)) return true;
	const [one, other] = [yearOf(a), yearOf(b)];
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
