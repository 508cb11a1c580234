import { kinds, type DeckId, type Kind } from '../deck/card';
import type { Mode } from './mode';
import { modes } from './modes';
import type { TestChoice } from './testPaper';

/** A test as a student sets it up, and as its address tells it. */
export interface TestPlan extends TestChoice {
	/** The deck it is of; null where it is of all. */
	readonly deck: DeckId | null;
	readonly count: number;
	/** Minutes until it is over; null without a clock. */
	readonly minutes: number | null;
}

/** A test that has begun: which paper it is, and since when its answers count. */
export interface TestRun extends TestPlan {
	readonly seed: string;
	/** Ms since 1970. */
	readonly begunAt: number;
	/** How long it took, in ms; null while it is not handed in. */
	readonly tookMs: number | null;
}

/** The ways a test may ask: a card at a time. */
export const testModes = modes.filter((mode) => !('together' in mode));

const mostCount = 500;
const mostMinutes = 600;

/** As many questions as a test has unless it is said otherwise. */
export const usualCount = 20;

function numberIn(query: URLSearchParams, name: string, most: number): number | null {
	const said = query.get(name) ?? '';
	const number = /^\d{1,15}$/.test(said) ? Number(said) : 0;
	return number > 0 ? Math.min(most, number) : null;
}

/** Those of a list that the query names, in the list's order; all of them where it names none. */
function namedIn<Item>(query: URLSearchParams, name: string, all: ReadonlyMap<string, Item>) {
	const said = query.get(name)?.split(' ') ?? [];
	const named = [...all].filter(([key]) => said.includes(key)).map(([, item]) => item);
	return named.length > 0 ? named : [...all.values()];
}

/** The test an address asks for; what it leaves open, or says wrongly, is as usual. */
export function planFrom(query: URLSearchParams, modes: readonly Mode[]): TestPlan {
	return {
		deck: (query.get('deck') || null) as DeckId | null,
		count: numberIn(query, 'count', mostCount) ?? usualCount,
		kinds: namedIn(query, 'kinds', new Map<string, Kind>(kinds.map((kind) => [kind, kind]))),
		modes: namedIn(query, 'modes', new Map<string, Mode>(modes.map((mode) => [mode.asked, mode]))),
		minutes: numberIn(query, 'minutes', mostMinutes)
	};
}

/** The test an address has begun; null where it only sets one up. */
export function runFrom(query: URLSearchParams, modes: readonly Mode[]): TestRun | null {
	const seed = query.get('seed') ?? '';
	const begunAt = numberIn(query, 'begun', Number.MAX_SAFE_INTEGER);
	if (seed === '' || begunAt === null) return null;
	const tookMs = numberIn(query, 'took', Number.MAX_SAFE_INTEGER);
	return { ...planFrom(query, modes), seed, begunAt, tookMs };
}

/** A test as an address tells it, without the question mark. */
export function queryOf(plan: TestPlan & Partial<TestRun>): string {
	const said = {
		deck: plan.deck,
		count: plan.count,
		kinds: plan.kinds.join(' '),
		modes: plan.modes.map(({ asked }) => asked).join(' '),
		minutes: plan.minutes,
		seed: plan.seed,
		begun: plan.begunAt,
		took: plan.tookMs
	};
	const given = Object.entries(said).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
	return String(new URLSearchParams(given));
}
