import type { Card, CardContent, Kind } from '../core/deck/card';
import { handWrittenOrigin } from '../core/deck/origin';

/** A card as it stands in the editor. */
export interface CardDraft {
	readonly kind: Kind;
	readonly prompt: string;
	readonly answer: string;
	/** Other spellings that count as right, one a line. */
	readonly accepted: string;
}

/** An empty draft. */
export const emptyDraft: CardDraft = { kind: 'other', prompt: '', answer: '', accepted: '' };

/** The draft that shows a card. */
export function draftFromCard({ kind, prompt, answer, accepted }: CardContent): CardDraft {
	return { kind, prompt, answer, accepted: accepted.join('\n') };
}

/** What an edit changes: the words; origin, quote and fact stay, so that the card remains the same card. */
export function changeFromDraft(draft: CardDraft): Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted'> {
	return {
		kind: draft.kind,
		prompt: draft.prompt.trim(),
		answer: draft.answer.trim(),
		accepted: draft.accepted
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean)
	};
}

/** A hand-written card: no rule, no quote, its own fact. */
export function contentFromDraft(draft: CardDraft): CardContent {
	const change = changeFromDraft(draft);
	const origin = handWrittenOrigin({ prompt: change.prompt, writtenId: null });
	return {
		...change,
		form: 'question',
		options: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null,
		origin,
		fact: origin
	};
}
