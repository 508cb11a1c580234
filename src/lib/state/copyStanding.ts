import type { LogVector } from '../core/log/record';
import { dayFromMoment, type Day } from '../core/time';
import type { DeckSummary, Settings } from '../storage/ports';

/** How the last copy stands to what is kept here. */
export interface CopyStanding {
	/** The study day of the last copy; null when there is none. */
	readonly day: Day | null;
	/** Records of study that are in no copy. */
	readonly newer: number;
	/** So much is in no copy, or for so long, that the student is reminded. */
	readonly wanted: boolean;
}

/** What a copy is measured by. */
export interface CopyFacts {
	readonly settings: Pick<Settings, 'lastCopyAt' | 'recordsAtCopy' | 'dayStartMinutes'>;
	readonly decks: readonly Pick<DeckSummary, 'deck'>[];
	/** How far each device's log has been seen: its numbers run without a gap. */
	readonly seen: LogVector;
	readonly today: Day;
}

const patienceDays = 7;
const patienceRecords = 200;

/** Where the last copy stands: it is wanted after 7 days or 200 records without one, once there is anything new. */
export function copyStanding(
	{ settings, decks, seen, today }: CopyFacts,
	offsetMinutes: (at: number) => number
): CopyStanding {
	const dayOf = (at: number) =>
		dayFromMoment({ at, offsetMinutes: offsetMinutes(at) }, settings.dayStartMinutes);
	const day = settings.lastCopyAt === null ? null : dayOf(settings.lastCopyAt);
	const records = Object.values(seen).reduce((sum, seq) => sum + seq, 0);
	const newer = Math.max(0, records - settings.recordsAtCopy);
	const since = day ?? Math.min(today, ...decks.map(({ deck }) => dayOf(deck.createdAt)));
	const wanted = newer >= patienceRecords || (newer > 0 && today - since >= patienceDays);
	return { day, newer, wanted };
}
