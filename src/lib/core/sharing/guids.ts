import type { CardContent, CardId } from '../deck/card';
import { handWrittenOrigin, isOrigin } from '../deck/origin';

/** A card as it may be handed on: one that is kept has an id. */
export type HandedCard = CardContent & { readonly id?: CardId };

/**
 * The name by which Anki knows a card's note again, the same in a package and in a text, so that one imported after the other doubles
 * nothing. As a cloze it is another note: Anki takes none whose type has changed. Packages were given out with it: it stays what it is.
 */
export function guidOf({ id, form }: { readonly id: CardId; readonly form: CardContent['form'] }): string {
	return form === 'cloze' ? `${id}c` : id;
}

/** The names of cards in a text for Anki, each once; one that is not kept goes by its origin, and a number after it where two share one. */
export function guidsOf(cards: readonly HandedCard[]): readonly string[] {
	const keys = keysOf(cards);
	return cards.map(({ id, form }, at) => (id === undefined ? (keys[at] ?? '') : guidOf({ id, form })));
}

/** A name for each card that outlasts its changes: its origin, and a number after it where two share one. */
export function keysOf(cards: readonly CardContent[]): readonly string[] {
	const times = new Map<string, number>();
	return cards.map((card) => {
		const origin = card.origin || handWrittenOrigin(card);
		const time = (times.get(origin) ?? 0) + 1;
		times.set(origin, time);
		return time === 1 ? origin : `${origin}-${time}`;
	});
}

/** The lasting name a card has from the name another program gave it; one of our own is an origin already. */
export function originFromGuid(guid: string): string {
	const own = /^([\w-]{11})(?:-\d+)?$/.exec(guid)?.[1];
	if (own !== undefined && isOrigin(own)) return own;
	return guid ? handWrittenOrigin({ prompt: '', writtenId: guid }) : '';
}

/**
 * Cards that came back from Anki as text go by the names they have there. Those that are kept here take the names they have here, by
 * which they are known, and what else such a text has no column for.
 */
export function withNamesOf(
	cards: readonly CardContent[],
	here: readonly (CardContent & { readonly id: CardId })[]
): readonly CardContent[] {
	const origins = new Set(here.map(({ origin }) => origin));
	const byGuid = new Map(here.map((card) => [originFromGuid(guidOf(card)), card]));
	return cards.map((card) => {
		const own = origins.has(card.origin) ? undefined : byGuid.get(card.origin);
		if (!own) return card;
		const { origin, fact, writtenId, kind, form } = own;
		return { ...card, origin, fact, writtenId, kind, form };
	});
}
