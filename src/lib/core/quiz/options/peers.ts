import { once } from '../../once';
import type { CardContent } from '../../deck/card';
import { askedFor, openingOf } from './asks';
import { isTelling, shapeOf } from './shape';

/** Cards whose answers look alike and are asked for alike have one key. */
function keyOf(card: CardContent): string {
	const { kind, answer } = card;
	return [kind, shapeOf(kind, answer), isTelling(kind, answer) ? '' : askedFor(card)].join('\n');
}

/** The places of a deck's cards by key, in deck order, and of each card by its origin. */
const placesIn = once((deck: readonly CardContent[]) => {
	const [byKey, byOrigin] = [new Map<string, number[]>(), new Map<string, number>()];
	for (const [at, card] of deck.entries()) {
		byOrigin.set(card.origin, at);
		const alike = byKey.get(keyOf(card));
		if (alike) alike.push(at);
		else byKey.set(keyOf(card), [at]);
	}
	return { byKey, byOrigin };
});

/** No more are looked at: in a large deck what stands far off tells of something else. */
const most = 40;

/** Other cards of a deck whose answers may be taken for a card's: those that ask in the same words first, then those that stand nearest to it. */
export function peersOf(card: CardContent, deck: readonly CardContent[]): readonly CardContent[] {
	const { byKey, byOrigin } = placesIn(deck);
	const alike = byKey.get(keyOf(card)) ?? [];
	const own = byOrigin.get(card.origin) ?? 0;
	const first = alike.findIndex((at) => at >= own);
	const middle = first < 0 ? alike.length : first;
	const near = alike
		.slice(Math.max(0, middle - most), middle + most)
		.sort((one, other) => Math.abs(one - own) - Math.abs(other - own) || one - other)
		.flatMap((at) => deck[at] ?? [])
		.filter(({ origin }) => origin !== card.origin);
	const asksAlike = (other: CardContent) => openingOf(other) === openingOf(card);
	return [...near.filter(asksAlike), ...near.filter((other) => !asksAlike(other))];
}

const twinsIn = once((deck: readonly CardContent[]) => {
	const found = new Map<string, CardContent[]>();
	for (const card of deck)
		for (const key of twinKeys(card)) found.set(key, [...(found.get(key) ?? []), card]);
	return found;
});

const twinKeys = ({ kind, prompt, fact }: CardContent) => [
	`prompt ${prompt.trim().toLowerCase()}`,
	`fact ${kind} ${fact}`
];

/** The cards of a deck that ask the same, or for the same kind of thing in the same fact: what is right for them is right for the card. */
export const twinsOf = (card: CardContent, deck: readonly CardContent[]): readonly CardContent[] =>
	twinKeys(card).flatMap((key) => twinsIn(deck).get(key) ?? []);
