import type { Act, Asked, DeviceId, Grade, Run, Side, Sureness } from './record';

/** One act as a segment's columns hold it. */
export interface ActColumns {
	readonly packed: number;
	readonly first: number;
	readonly second: number;
	readonly side: string | number | undefined;
}

// Released lists: a value's place is its code for ever. New ones are added at the end.
const types: readonly Act['type'][] = ['grade', 'undo', 'reset', 'suspend', 'resume', 'bury', 'reschedule'];
const asked: readonly Asked[] = ['flip', 'choose', 'type', 'match', 'order', 'truth'];
const runs: readonly Run[] = ['review', 'learn', 'test', 'cram'];
const sides: readonly Side[] = ['forward', 'back'];

type Grading = Extract<Act, { type: 'grade' }>;

/** Lays an act out in columns. Bits of `packed`: type 0–2, grade 3–5, asked 6–8, run 9–10, side 11, sure 12–13. */
export function columnsFromAct(act: Act): ActColumns {
	const packed = types.indexOf(act.type);
	switch (act.type) {
		case 'grade':
			return {
				packed: packed | packGrade(act),
				first: act.promisedMinutes,
				second: act.elapsedMs,
				side: act.answer
			};
		case 'undo':
			return { packed, first: act.seq, second: 0, side: act.device };
		case 'bury':
			return { packed, first: act.untilDay, second: 0, side: undefined };
		case 'reschedule':
			return { packed, first: act.stability, second: act.difficulty, side: act.dueAt };
		case 'reset':
		case 'suspend':
		case 'resume':
			return { packed, first: 0, second: 0, side: undefined };
	}
}

/** Reads an act back from its columns. */
export function actFromColumns({ packed, first, second, side }: ActColumns): Act {
	const type = from(types, packed & 7);
	switch (type) {
		case 'grade':
			return {
				type,
				...unpackGrade(packed),
				promisedMinutes: first,
				elapsedMs: second,
				...(side === undefined ? {} : { answer: String(side) })
			};
		case 'undo':
			return { type, device: String(side) as DeviceId, seq: first };
		case 'bury':
			return { type, untilDay: first };
		case 'reschedule':
			return { type, stability: first, difficulty: second, dueAt: Number(side) };
		case 'reset':
		case 'suspend':
		case 'resume':
			return { type };
	}
}

function packGrade(act: Grading): number {
	return (
		(act.grade << 3) |
		(asked.indexOf(act.asked) << 6) |
		(runs.indexOf(act.run) << 9) |
		(sides.indexOf(act.side) << 11) |
		((act.sure ?? 0) << 12)
	);
}

function unpackGrade(packed: number) {
	const sure = (packed >> 12) & 3;
	return {
		grade: ((packed >> 3) & 7) as Grade,
		asked: from(asked, (packed >> 6) & 7),
		run: from(runs, (packed >> 9) & 3),
		side: from(sides, (packed >> 11) & 1),
		...(sure === 0 ? {} : { sure: sure as Sureness })
	};
}

function from<T>(list: readonly T[], code: number): T {
	const value = list[code];
	if (value === undefined) throw new Error(`Inconsistent: no act of code ${code}`);
	return value;
}
