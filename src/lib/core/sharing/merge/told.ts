import type { CardContent } from '../../deck/card';

/**
 * The cards of another version with what it leaves untold filled in. A link may leave sentences and wrong options behind for all its
 * cards: then it says nothing of them, and what the card it was before said still holds. A text from elsewhere tells of no card what fact it
 * asks for.
 */
export function asTold(
	cards: readonly CardContent[],
	before: (card: CardContent) => CardContent | undefined
): ReadonlyMap<CardContent, CardContent> {
	const tellsQuotes = cards.some(({ quote }) => quote !== null);
	const tellsOptions = cards.some(({ options }) => options.length > 0);
	const tellsReasons = cards.some(({ rightFor = [] }) => rightFor.length > 0);
	const told = (card: CardContent): CardContent => {
		const old = before(card);
		if (!old) return card;
		const { quote } = tellsQuotes ? card : old;
		const { options } = tellsOptions ? card : old;
		const isSameList = JSON.stringify(options) === JSON.stringify(old.options);
		const { rightFor = [] } = tellsReasons || !isSameList ? card : old;
		const fact = card.fact === card.origin ? old.fact : card.fact;
		return { ...card, quote: quote && { text: quote.text }, options, rightFor, fact };
	};
	return new Map(cards.map((card) => [card, told(card)]));
}
