import type { CardContent } from '../deck/card';
import { inReadingOrder, type Suggestion } from './suggestion';
import type { Decisions } from './verdicts';

/** A card to be or not to be: what is proposed, and what the student has made of it. */
export interface Choice extends Pick<CardContent, 'kind' | 'form' | 'prompt' | 'answer' | 'accepted'> {
	readonly origin: string;
	/** Null for a card of the student's own. */
	readonly suggestion: Suggestion | null;
	readonly kept: boolean;
	readonly edited: boolean;
}

type Edits = Partial<CardContent> | undefined;

function fromSuggestion(suggestion: Suggestion, edits: Edits, kept: boolean): Choice {
	const { id: origin, kind, form, prompt, answer, accept: accepted } = suggestion;
	const edited = edits !== undefined;
	return { kind, form, prompt, answer, accepted, ...edits, origin, suggestion, kept, edited };
}

function fromContent({ kind, form, prompt, answer, accepted, origin }: CardContent, kept: boolean): Choice {
	return { kind, form, prompt, answer, accepted, origin, suggestion: null, kept, edited: false };
}

/**
 * Gives every card as it now stands: the proposed ones in the order of the text, then the student's own. A proposed card
 * that stands as it did when asked before is the same object, so that of a book only what changed is drawn again.
 */
export function createChoices(): (
	suggestions: readonly Suggestion[],
	decisions: Decisions
) => readonly Choice[] {
	const before = new WeakMap<Suggestion, { readonly edits: Edits; readonly choice: Choice }>();
	const choiceOf = (suggestion: Suggestion, edits: Edits, kept: boolean) => {
		const known = before.get(suggestion);
		if (known && known.edits === edits && known.choice.kept === kept) return known.choice;
		const choice = fromSuggestion(suggestion, edits, kept);
		before.set(suggestion, { edits, choice });
		return choice;
	};
	return (suggestions, decisions) => {
		const edits = new Map<string, Edits>();
		const dropped = new Set<string>();
		const own: CardContent[] = [];
		for (const decision of decisions) {
			if (decision.type === 'edit') edits.set(decision.origin, decision.content);
			if (decision.type === 'drop') dropped.add(decision.origin);
			if (decision.type === 'add') own.push(decision.content);
		}
		return [
			...[...suggestions]
				.sort(inReadingOrder)
				.map((one) => choiceOf(one, edits.get(one.id), !dropped.has(one.id))),
			...own.map((content) => fromContent(content, !dropped.has(content.origin)))
		];
	};
}
