import type { CardContent } from '$lib/core/deck/card';
import type { Act } from '$lib/core/log/record';

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
