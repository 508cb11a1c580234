import type { CardContent } from '../../deck/card';

/**
 * Finds for each card of a later version the earlier card it was: by its origin, and among those left over by its words, so that a
 * question mended by hand in a file, which gives it another origin, is still the same card.
 */
export function matchCards<Old extends CardContent, New extends CardContent>(
	earlier: readonly Old[],
	later: readonly New[]
): ReadonlyMap<New, Old> {
	const found = matchOrigins(earlier, later);
	for (const key of [promptOf, answerOf]) {
		const known = new Set(found.values());
		const lost = grouped(
			earlier.filter((card) => !known.has(card)),
			key
		);
		const fresh = grouped(
			later.filter((card) => !found.has(card)),
			key
		);
		for (const [name, cards] of fresh)
			for (const [card, old] of reworded(lost.get(name) ?? [], cards)) found.set(card, old);
	}
	return found;
}

/** More cards of one answer than this are not compared with each other. */
const most = 20;

const promptOf = ({ kind, prompt }: CardContent) => `${kind} ${prompt}`;
const answerOf = ({ kind, answer }: CardContent) => `${kind} ${answer}`;

function grouped<T extends CardContent>(cards: readonly T[], key: (card: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const card of cards) {
		const group = groups.get(key(card));
		if (group) group.push(card);
		else groups.set(key(card), [card]);
	}
	return groups;
}

/** Of cards with one prompt or one answer those that can only be each other. */
function reworded<Old extends CardContent, New extends CardContent>(
	lost: readonly Old[],
	fresh: readonly New[]
): readonly (readonly [New, Old])[] {
	if (lost.length > most || fresh.length > most) return [];
	const isAlike = (old: Old, card: New) => likeness(old.prompt, card.prompt) >= 0.6;
	return fresh.flatMap((card) => {
		const [old, ...others] = lost.filter((each) => isAlike(each, card));
		const isOnly = old && others.length === 0 && fresh.filter((each) => isAlike(old, each)).length === 1;
		return isOnly ? [[card, old] as const] : [];
	});
}

/** Cards of one origin, the first with the first, the second with the second. */
export function matchOrigins<Old extends CardContent, New extends CardContent>(
	earlier: readonly Old[],
	later: readonly New[]
): Map<New, Old> {
	const byName = new Map(named(earlier));
	const found = new Map<New, Old>();
	for (const [name, card] of named(later)) {
		const old = byName.get(name);
		if (old) found.set(card, old);
	}
	return found;
}

function named<T extends CardContent>(cards: readonly T[]): (readonly [name: string, card: T])[] {
	const seen = new Map<string, number>();
	return cards.map((card) => {
		const count = seen.get(card.origin) ?? 0;
		seen.set(card.origin, count + 1);
		return [`${card.origin} ${count}`, card];
	});
}

/** The share of words that two texts have in common. */
function likeness(one: string, other: string): number {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	const common = [...a].filter((word) => b.has(word)).length;
	return common / Math.max(1, a.size + b.size - common);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
