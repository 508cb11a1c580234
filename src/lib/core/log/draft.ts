import type { CardId } from '../deck/card';
import type { Moment } from '../time';
import type { RecordName } from './order';
import type { Act, RecordDraft } from './record';

/** What every draft carries, whatever happened. */
export interface Stamp extends Moment {
	/** Idempotency token: 11 base64url characters, minted once per act. */
	readonly token: string;
	/** Version of the scheduling rules that showed the card. */
	readonly scheduler: number;
}

export type GradeAct = Extract<Act, { type: 'grade' }>;

const longestAnswer = 500;

/** A draft of any act on a card. */
export function createDraft(
	{ token, at, offsetMinutes, scheduler }: Stamp,
	card: CardId,
	act: Act
): RecordDraft {
	return { token, at, offsetMinutes, card, act, scheduler };
}

/** A grade; a typed or chosen answer is kept only to 500 characters. */
export function draftGrade(stamp: Stamp, card: CardId, grade: Omit<GradeAct, 'type'>): RecordDraft {
	const { answer, ...rest } = grade;
	const kept = answer === undefined ? {} : { answer: answer.slice(0, longestAnswer) };
	return createDraft(stamp, card, { type: 'grade', ...rest, ...kept });
}

/** Takes back any record of this card; naming an undo redoes what it undid. */
export function draftUndo(stamp: Stamp, undone: RecordName & { readonly card: CardId }): RecordDraft {
	return createDraft(stamp, undone.card, { type: 'undo', device: undone.device, seq: undone.seq });
}
