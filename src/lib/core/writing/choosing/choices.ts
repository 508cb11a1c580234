import type { CardContent, Quote } from '../../deck/card';
import type { Span } from '../../text/article';
import { inReadingOrder, type Suggestion } from '../suggestion';
import { nobody, standingsFrom, type Stand, type Standing } from './standing';
import type { Decisions } from './verdicts';

/** A card to be or not to be: what is proposed, and what the student has made of it. */
export interface Choice extends Pick<CardContent, 'kind' | 'form' | 'prompt' | 'answer' | 'accepted'> {
	readonly origin: string;
	/** Null for a card of the student's own. */
	readonly suggestion: Suggestion | null;
	/** Where its answer stands in the text, or the sentence it is about; null for a card that was written beside none. */
	readonly mark: Span | null;
	readonly standing: Standing;
	/** It is kept unless she drops it. */
	readonly isSure: boolean;
	readonly edited: boolean;
}

type Edits = Partial<CardContent> | undefined;

function fromSuggestion(suggestion: Suggestion, edits: Edits, stand: Stand): Choice {
	const { id: origin, kind, form, prompt, answer, accept: accepted } = suggestion;
	const edited = edits !== undefined;
	const { mark } = suggestion;
	return { kind, form, prompt, answer, accepted, ...edits, origin, suggestion, mark, ...stand, edited };
}

function fromContent(content: CardContent, stand: Stand): Choice {
	const { kind, form, prompt, answer, accepted, origin, quote } = content;
	const mark = quote && markIn(quote, answer);
	return { kind, form, prompt, answer, accepted, origin, suggestion: null, mark, ...stand, edited: false };
}

/** Where a quote says the answer; the whole of it where it says it in other words. */
function markIn({ text, start, end }: Quote, answer: string): Span | null {
	if (start === undefined || end === undefined) return null;
	const at = text.indexOf(answer);
	return at < 0 ? { start, end } : { start: start + at, end: start + at + answer.length };
}

/** Cards by where they stand in the text; those that stand nowhere come last, in the order they were written. */
function inTextOrder(a: Choice, b: Choice): number {
	return (a.mark?.start ?? Infinity) - (b.mark?.start ?? Infinity) || 0;
}

/**
 * Gives every card as it now stands, in the order of the text; the student's own that stand nowhere in it come last. Of a card
 * that is proposed and hers, hers. `made` are the origins of cards that a deck has already. A proposed card
 * that stands as it did when asked before is the same object, so that of a book only what changed is drawn again.
 */
export function createChoices(): (
	suggestions: readonly Suggestion[],
	decisions: Decisions,
	made?: ReadonlySet<string>
) => readonly Choice[] {
	const before = new WeakMap<Suggestion, { readonly edits: Edits; readonly choice: Choice }>();
	const choiceOf = (suggestion: Suggestion, edits: Edits, stand: Stand) => {
		const known = before.get(suggestion);
		const { standing, isSure } = stand;
		if (known?.edits === edits && known?.choice.standing === standing && known.choice.isSure === isSure)
			return known.choice;
		const choice = fromSuggestion(suggestion, edits, stand);
		before.set(suggestion, { edits, choice });
		return choice;
	};
	return (suggestions, decisions, made = nobody) => {
		const edits = new Map<string, Edits>();
		const own: CardContent[] = [];
		for (const decision of decisions) {
			if (decision.type === 'edit') edits.set(decision.origin, decision.content);
			if (decision.type === 'add') own.push(decision.content);
		}
		const stands = standingsFrom(decisions, made);
		const written = new Set(own.map(({ origin }) => origin));
		const proposed = suggestions
			.filter(({ id }) => !written.has(id))
			.sort(inReadingOrder)
			.map((one) => choiceOf(one, edits.get(one.id), stands.proposed(one)));
		const added = own.map((content) => fromContent(content, stands.own(content)));
		return added.length === 0 ? proposed : [...proposed, ...added].sort(inTextOrder);
	};
}
