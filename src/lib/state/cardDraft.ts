import type { Card, CardContent, Kind } from '../core/deck/card';

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

type Words = Pick<Card, 'kind' | 'prompt' | 'answer' | 'accepted'>;

/** The draft that shows a card. */
export function draftFromCard({ kind, prompt, answer, accepted }: Words): CardDraft {
	return { kind, prompt, answer, accepted: accepted.join('\n') };
}

/** What a draft says, without stray spaces and empty lines. */
export function wordsFromDraft({ kind, prompt, answer, accepted }: CardDraft): Words {
	const spellings = accepted.split('\n').map((line) => line.trim());
	return { kind, prompt: prompt.trim(), answer: answer.trim(), accepted: spellings.filter(Boolean) };
}

/**
 * What an edit changes of a card: the words that differ, and no others, so that what another tab has made of those stands. Origin, quote
 * and fact stay, so that the card remains the same card.
 */
export function changeFromDraft(draft: CardDraft, card: CardContent): Partial<Words> {
	const { kind, prompt, answer, accepted } = wordsFromDraft(draft);
	return {
		...(kind === card.kind ? {} : { kind }),
		...(prompt === card.prompt ? {} : { prompt }),
		...(answer === card.answer ? {} : { answer }),
		...(accepted.join('\n') === card.accepted.join('\n') ? {} : { accepted })
	};
}
