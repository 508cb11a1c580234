import { dayMs } from '../time';
import { recallChance } from './fsrs';
import type { FoldRules, Memory } from './memory';

/** The chance (0–1) that a card would be remembered at an instant; null while nothing is known of it. */
export function retrievabilityOf(memory: Memory, now: number, { weights }: FoldRules): number | null {
	if (!memory.last || memory.stability <= 0) return null;
	return recallChance(weights, memory.stability, (now - memory.last.at) / dayMs);
}
