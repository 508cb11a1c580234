import { FSRSAlgorithm, computeDecayFactor, generatorParameters } from 'ts-fsrs';
import type { Grade } from '../log/record';

/** What FSRS keeps of a card: stability in days, difficulty 1–10. */
export interface FsrsState {
	readonly stability: number;
	readonly difficulty: number;
}

const algorithms = new Map<string, FSRSAlgorithm>();
/** Most weights come again and again as the same list. */
const byList = new WeakMap<readonly number[], FSRSAlgorithm>();

function algorithmOf(weights: readonly number[]): FSRSAlgorithm {
	const known = byList.get(weights) ?? algorithmWith(weights);
	byList.set(weights, known);
	return known;
}

function algorithmWith(weights: readonly number[]): FSRSAlgorithm {
	const key = weights.join();
	const known = algorithms.get(key);
	if (known) return known;
	const made = new FSRSAlgorithm(
		generatorParameters({ w: [...weights], enable_short_term: true, enable_fuzz: false })
	);
	algorithms.set(key, made);
	return made;
}

/**
 * The state after a grade, `days` whole study days after the last one (0 for the same day), by FSRS-6 with its short-term part
 * (Ye et al., open-spaced-repetition). `null` before the first grade.
 */
export function nextState(
	weights: readonly number[],
	state: FsrsState | null,
	answer: { readonly days: number; readonly grade: Grade }
): FsrsState {
	const known = state && { stability: state.stability, difficulty: state.difficulty };
	return algorithmOf(weights).next_state(known, Math.max(0, answer.days), answer.grade);
}

/** The chance (0–1) of remembering after `days`, by FSRS-6's power curve. */
export function recallChance(weights: readonly number[], stability: number, days: number): number {
	const { decay, factor } = computeDecayFactor(weights);
	return Math.pow(1 + (factor * Math.max(0, days)) / stability, decay);
}

/** Days, not rounded, until the chance of remembering falls to `retention`. */
export function daysUntil(weights: readonly number[], stability: number, retention: number): number {
	const { decay, factor } = computeDecayFactor(weights);
	return (stability / factor) * (Math.pow(retention, 1 / decay) - 1);
}
