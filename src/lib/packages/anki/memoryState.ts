import { fields, number, optional } from '../../core/sharing/readers';
import type { AnkiCard } from './collection';

/** What FSRS knows of a card, as Anki wrote it down. */
export interface AnkiState {
	readonly stability: number;
	readonly difficulty: number;
	/** Seconds since 1970; 0 where it is not told. */
	readonly lastReview: number;
}

interface StateJson {
	readonly s?: number | undefined;
	readonly d?: number | undefined;
	readonly lrt?: number | undefined;
}

const stateJson = fields<StateJson>({ s: optional(number), d: optional(number), lrt: optional(number) });
const [shortest, longest] = [0.001, 36_500];

function jsonOf(data: string): StateJson {
	try {
		return stateJson(JSON.parse(data));
	} catch {
		return {};
	}
}

/**
 * The state of a card that is asked by days; null where it is not, or where nothing in it can be. What the older scheduler left is
 * translated as FSRS does it for a desired retention of 90 %.
 */
export function stateFromCard(
	{ data, type, intervalDays, ease }: AnkiCard,
	weights: readonly number[]
): AnkiState | null {
	if (type !== 2) return null;
	const { s, d, lrt = 0 } = jsonOf(data);
	const stability = s ?? intervalDays;
	const difficulty = d ?? difficultyFromEase(ease / 1000, stability, weights);
	const fits = stability >= shortest && stability <= longest && difficulty >= 1 && difficulty <= 10;
	return fits ? { stability, difficulty, lastReview: lrt > 0 ? lrt : 0 } : null;
}

/** FSRS's own translation of an ease, kept within what a difficulty may be. */
function difficultyFromEase(ease: number, stability: number, weights: readonly number[]): number {
	const [growth = 0, dampening = 0, recall = 0] = weights.slice(8, 11);
	const rise = Math.exp(growth) * stability ** -dampening * (Math.exp(0.1 * recall) - 1);
	const difficulty = 11 - (ease - 1) / rise;
	return Number.isFinite(difficulty) ? Math.min(10, Math.max(1, difficulty)) : 5;
}
