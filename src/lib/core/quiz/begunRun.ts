import type { CardId } from '../deck/card';

/** A run that has begun: since when its answers count, and its cards where they were picked by what was ready then. */
export interface BegunRun {
	/** Ms since 1970. */
	readonly begunAt: number;
	readonly cards: readonly CardId[];
}

/** The run that an address has begun; null where it is still to begin. */
export function begunFrom(query: URLSearchParams): BegunRun | null {
	const begun = query.get('begun') ?? '';
	if (!/^[1-9]\d{0,14}$/.test(begun)) return null;
	const cards = query.get('cards')?.split(' ').filter(Boolean) ?? [];
	return { begunAt: Number(begun), cards: cards as CardId[] };
}

/** The address of a run once it has begun, without the question mark: a page opened with it goes on where the run was left. */
export function begunQuery(query: URLSearchParams, { begunAt, cards }: BegunRun): string {
	const begun = new URLSearchParams(query);
	begun.set('begun', String(begunAt));
	if (cards.length > 0) begun.set('cards', cards.join(' '));
	return String(begun);
}
