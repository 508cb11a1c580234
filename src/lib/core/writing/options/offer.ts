import { yearsIn } from '../../dates/near';
import type { Reading } from '../../extraction/mention';
import type { Span } from '../../text/article';
import type { Suggestion } from '../suggestion';
import { yearBefore } from './told';

/** What may stand beside an answer as wrong, and where in the article what it names is told; null where the article does not name it. */
export interface Offer {
	readonly text: string;
	/** All names by which a text may tell of it. */
	readonly names: readonly string[];
	/** Of a date its value. */
	readonly iso?: string;
	readonly at: Span | null;
}

/** Gives what may be taken for the answer of a card and is wrong, the best first. */
export type Offers = (card: Suggestion, reading: Reading) => readonly Offer[];

/** The year a card is about, where its question, its sentence or its paragraph before says one. */
export function yearOfCard({ prompt, answer, source }: Suggestion, reading: Reading): number | null {
	return (
		yearsIn(prompt)[0] ?? yearsIn(answer)[0] ?? yearsIn(source.text)[0] ?? yearBefore(reading, source) ?? null
	);
}

/** A name without case, accents, points and "the", to be compared. */
export const bareName = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replace(/[.’'–-]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
