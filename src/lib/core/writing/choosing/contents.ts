import type { CardContent } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import type { Decision } from './decision';
import { inReadingOrder, type Suggestion } from '../suggestion';

/** A proposed card as a deck holds it, in the writer's own words. */
export function contentFromSuggestion(suggestion: Suggestion): CardContent {
	const { id: origin, fact, kind, form, prompt, answer, accept: accepted, options = [] } = suggestion;
	const { text, start, end } = suggestion.source;
	const { rule } = suggestion;
	const quote = { text, start, end };
	return {
		kind,
		form,
		prompt,
		answer,
		accepted,
		options,
		quote,
		rule,
		tags: [],
		writtenId: null,
		origin,
		fact
	};
}

/** The cards of a deck: every proposed one that was not dropped, as edited, in the order of the text, then the student's own. Of a card that is both, hers. */
export function contentsFrom(
	suggestions: readonly Suggestion[],
	decisions: readonly Decision[]
): readonly CardContent[] {
	const dropped = new Set(decisions.flatMap((one) => (one.type === 'drop' ? [one.origin] : [])));
	const edits = new Map<string, Partial<CardContent>>();
	for (const one of decisions) if (one.type === 'edit') edits.set(one.origin, one.content);
	const own = decisions.flatMap((one) => (one.type === 'add' ? [one.content] : []));
	const written = new Set(own.map(({ origin }) => origin));
	const proposed = suggestions
		.filter(({ id }) => !written.has(id))
		.sort(inReadingOrder)
		.map((one) => ({ ...contentFromSuggestion(one), ...edits.get(one.id) }));
	return [...proposed, ...own].filter((content) => !dropped.has(content.origin)).map(cleanCard);
}
