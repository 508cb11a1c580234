import type { CardContent } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import type { Decision } from './decision';
import { inReadingOrder, type Suggestion } from '../suggestion';

/** A proposed card as a deck holds it, in the writer's own words. */
export function contentFromSuggestion(suggestion: Suggestion): CardContent {
	const { id: origin, fact, kind, form, prompt, answer, accept: accepted, options = [] } = suggestion;
	const rightFor = (suggestion.rightFor ?? []).map((sentence) => sentence ?? '');
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
		rightFor,
		quote,
		rule,
		tags: [],
		writtenId: null,
		origin,
		fact
	};
}

/** A card with the words an edit has put in place of its own. Wrong options that stay keep the sentence they are right for. */
function edited(content: CardContent, edit: Partial<CardContent> = {}): CardContent {
	const { options, rightFor = [] } = content;
	const sentences = new Map(options.map((option, at) => [option, rightFor[at] ?? '']));
	const kept = edit.options?.map((option) => sentences.get(option) ?? '') ?? rightFor;
	return { ...content, rightFor: kept, ...edit };
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
		.map((one) => edited(contentFromSuggestion(one), edits.get(one.id)));
	return [...proposed, ...own].filter((content) => !dropped.has(content.origin)).map(cleanCard);
}
