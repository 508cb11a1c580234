import { dayMs } from '../time';

/** What a device knows of hybrid time: its own last, and the latest it has seen of others. */
export interface HybridClock {
	readonly own: number;
	readonly seen: number;
}

/** A clock that has seen nothing. */
export const freshHybridClock: HybridClock = { own: 0, seen: 0 };

/** The hybrid time of the next own record, written at wall time `at`: later than all that is known, own time never clamped. */
export function nextHybrid(clock: HybridClock, at: number): number {
	return Math.max(Math.floor(at), clock.own + 1, clock.seen + 1);
}

/** The clock after an own record took `hybrid`. */
export function clockAfterOwn(clock: HybridClock, hybrid: number): HybridClock {
	return { ...clock, own: Math.max(clock.own, hybrid) };
}

/** The clock after a foreign record: one more than a day ahead of `now` is kept in the log but does not advance ours. */
export function clockAfterForeign(clock: HybridClock, hybrid: number, now: number): HybridClock {
	return hybrid > now + dayMs ? clock : { ...clock, seen: Math.max(clock.seen, hybrid) };
}
