import type { CardContent } from '../deck/card';
import type { Decision } from './decision';
import type { Suggestion } from './suggestion';
import type { Decisions } from './verdicts';

/** A card to be or not to be: what is proposed, and what the student has made of it. */
export interface Choice extends Pick<CardContent, 'kind' | 'form' | 'prompt' | 'answer' | 'accepted'> {
	readonly origin: string;
	/** Null for a card of the student's own. */
	readonly suggestion: Suggestion | null;
	readonly kept: boolean;
	readonly edited: boolean;
}

function fromSuggestion(
	suggestion: Suggestion,
	edits: Partial<CardContent> | undefined
): Omit<Choice, 'kept'> {
	const { id: origin, kind, form, prompt, answer, accept: accepted } = suggestion;
	return { kind, form, prompt, answer, accepted, ...edits, origin, suggestion, edited: edits !== undefined };
}

function fromContent(content: CardContent): Omit<Choice, 'kept'> {
	const { kind, form, prompt, answer, accepted, origin } = content;
	return { kind, form, prompt, answer, accepted, origin, suggestion: null, edited: false };
}

function inReadingOrder(a: Suggestion, b: Suggestion): number {
	return a.mark.start - b.mark.start || a.mark.end - b.mark.end || b.score - a.score;
}

/** Every card as it now stands: the proposed ones in the order of the text, then the student's own. */
export function choicesFrom(suggestions: readonly Suggestion[], decisions: Decisions): readonly Choice[] {
	const edits = new Map<string, Partial<CardContent>>();
	const dropped = new Set<string>();
	for (const decision of decisions) {
		if (decision.type === 'edit') edits.set(decision.origin, decision.content);
		if (decision.type === 'drop') dropped.add(decision.origin);
	}
	const own = decisions.filter((decision): decision is Decision & { type: 'add' } => decision.type === 'add');
	return [
		...[...suggestions].sort(inReadingOrder).map((one) => fromSuggestion(one, edits.get(one.id))),
		...own.map((decision) => fromContent(decision.content))
	].map((choice) => ({ ...choice, kept: !dropped.has(choice.origin) }));
}
