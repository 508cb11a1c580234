import type { CardId } from '../deck/card';
import type { Branded } from '../result';

export type DeviceId = Branded<string, 'DeviceId'>;
export type Grade = 1 | 2 | 3 | 4;
export type Asked = 'flip' | 'choose' | 'type' | 'match' | 'order' | 'truth';
export type Run = 'review' | 'learn' | 'test' | 'cram';
export type Side = 'forward' | 'back';
/** How sure one is of an answer before it is judged: guessing, fairly sure, sure. */
export type Sureness = 1 | 2 | 3;

/** What happened. The record's `card` says to which card. */
export type Act =
	| {
			readonly type: 'grade';
			readonly grade: Grade;
			readonly asked: Asked;
			readonly run: Run;
			readonly side: Side;
			/** The interval that was shown and promised, in minutes. */
			readonly promisedMinutes: number;
			readonly elapsedMs: number;
			/** What was typed or chosen, only where it differs from the right answer; 500 characters at most. */
			readonly answer?: string;
			readonly sure?: Sureness;
	  }
	| { readonly type: 'undo'; readonly device: DeviceId; readonly seq: number }
	| { readonly type: 'reset' }
	| { readonly type: 'suspend' }
	| { readonly type: 'resume' }
	| { readonly type: 'bury'; readonly untilDay: number }
	| {
			readonly type: 'reschedule';
			readonly stability: number;
			readonly difficulty: number;
			readonly dueAt: number;
	  };

/** A record before storage has given it its place in the log. */
export interface RecordDraft {
	/** 11 base64url characters; a retried write looks for it first. */
	readonly token: string;
	readonly at: number;
	/** Minutes east of UTC. */
	readonly offsetMinutes: number;
	readonly card: CardId;
	readonly act: Act;
	/** Version of the scheduling rules that showed the card. */
	readonly scheduler: number;
}

/** One line of the review log: a fact, never edited. */
export interface LogRecord extends RecordDraft {
	readonly device: DeviceId;
	/** 1, 2, 3 … without a gap on its device. */
	readonly seq: number;
	/** Hybrid logical time; the fold's order is (hybrid, device, seq). */
	readonly hybrid: number;
}

/** How far each device's log has been seen. */
export type LogVector = Readonly<Record<DeviceId, number>>;
