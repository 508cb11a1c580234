import type { CardContent } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import { inReadingOrder, type Suggestion } from '../suggestion';
import { standingsFrom } from './standing';
import type { Decisions } from './verdicts';

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

/**
 * The cards of a deck: every proposed one that is kept, as edited, in the order of the text, then the student's own. Of a card that is
 * both, hers. `made` are the origins of cards that a deck has already: they are kept unless dropped.
 */
export function contentsFrom(
	suggestions: readonly Suggestion[],
	decisions: Decisions,
	made?: ReadonlySet<string>
): readonly CardContent[] {
	const stands = standingsFrom(decisions, made);
	const edits = new Map<string, Partial<CardContent>>();
	for (const one of decisions) if (one.type === 'edit') edits.set(one.origin, one.content);
	const own = decisions.flatMap((one) => (one.type === 'add' ? [one.content] : []));
	const written = new Set(own.map(({ origin }) => origin));
	const proposed = suggestions
		.filter((one) => !written.has(one.id) && stands.proposed(one).standing === 'kept')
		.sort(inReadingOrder)
		.map((one) => edited(contentFromSuggestion(one), edits.get(one.id)));
	const hers = own.filter((content) => stands.own(content).standing === 'kept');
	return [...proposed, ...hers].map(cleanCard);
}
