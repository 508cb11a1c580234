import type { Asked } from '../log/record';
import type { FsrsState } from './fsrs';

/** Ways of asking that show the right answer among others: it is recognised there, not recalled. */
const recognised: ReadonlySet<Asked> = new Set(['choose', 'match', 'order', 'truth']);

/**
 * The states the four grades lead to, in grade order, as a way of asking counts: what was only recognised counts less than what was
 * recalled (Glover 1989, "The 'testing' phenomenon"; Carpenter and DeLosh 2006). Its Good takes the stability of Hard, though a right
 * answer takes nothing away; difficulty and steps are those of Good. So no way of asking makes a memory stronger than recalling does.
 */
export function countedStates(
	states: readonly FsrsState[],
	asked: Asked,
	stability: number
): readonly FsrsState[] {
	const [again, hard, good] = states;
	if (!again || !hard || !good || !recognised.has(asked)) return states;
	const kept = { ...good, stability: Math.max(hard.stability, Math.min(stability, good.stability)) };
	return [again, hard, kept, kept];
}
