import type { CardContent, CardId } from '$lib/core/deck/card';
import type { Act } from '$lib/core/log/record';
import type { ForetoldQuestion } from '$lib/storage/portsOfForetelling';

/** A card that says no more than it must, unless said otherwise. */
export function contentOf(change: Partial<CardContent> = {}): CardContent {
	return {
		kind: 'date',
		form: 'question',
		prompt: 'When was the treaty signed?',
		answer: '1936',
		accepted: [],
		options: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null,
		origin: 'origin',
		fact: 'fact',
		...change
	};
}

type GradeAct = Extract<Act, { type: 'grade' }>;

/** A grade in a review, with the answer flipped. */
export function gradeAct(grade: GradeAct['grade'], change: Partial<GradeAct> = {}): GradeAct {
	return {
		type: 'grade',
		grade,
		asked: 'flip',
		run: 'review',
		side: 'forward',
		promisedMinutes: 10,
		elapsedMs: 4000,
		...change
	};
}

/** A question foretold of a card, from 0 to 9. */
export function foretoldOf(change: Partial<ForetoldQuestion> = {}): ForetoldQuestion {
	return {
		from: 0,
		until: 9,
		offsetMinutes: 0,
		card: { id: 'AAAAAAAAAAB' as CardId, kind: 'date', prompt: 'When?' },
		deck: { title: 'A deck', language: 'en' },
		of: 1,
		canUndo: false,
		...change
	};
}
