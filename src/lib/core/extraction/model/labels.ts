import type { MentionKind } from '../mention';

/** What each type of the corpora is called in a reading, in the order of the labels. */
export const kindOfType = {
	PER: 'person',
	ORG: 'organization',
	LOC: 'place',
	NORP: 'nationality',
	DATE: 'date',
	TIME: 'time',
	MONEY: 'money',
	DEAL: 'deal',
	EVENT: 'event',
	MISC: 'other'
} as const satisfies Readonly<Record<string, MentionKind>>;

export type Type = keyof typeof kindOfType;

/** The types, in that order. */
export const types = Object.keys(kindOfType) as readonly Type[];

/** A piece is outside all mentions (label 0), or begins or goes on with a mention of one type. */
export const outside = 0;
export const labelCount = 1 + 2 * types.length;

/** The label of a piece that begins a mention of the type at that place in the list. */
export const beginOf = (type: number) => 1 + 2 * type;

/** The label of a piece that goes on with one. */
export const insideOf = (type: number) => 2 + 2 * type;

/** The place of a label's type in the list; -1 for none. */
export const typeOf = (label: number) => (label - 1) >> 1;

/** Whether a label goes on with a mention. */
export const goesOn = (label: number) => label > 0 && (label & 1) === 0;

/** A mention goes on only where one of its type has begun; `from` is -1 at the start of a sentence. */
export function mayFollow(from: number, to: number): boolean {
	return !goesOn(to) || (from > 0 && typeOf(from) === typeOf(to));
}
