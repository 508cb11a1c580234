import type { Card, DeckId, DeckText } from '../core/deck/card';
import { cleanName } from '../core/deck/clean';
import { mintId, type Random } from '../core/random';
import { ok } from '../core/result';
import type { DeckEdits, Stored } from '../storage/ports';
import type { Rest } from './libraryParts';
import { beginDeck } from './newDeck';

/** A deck that was kept. */
export interface KeptDeck {
	readonly id: DeckId;
	readonly title: string;
	readonly cards: number;
}

/** A deck that came and how it is to be kept. */
export interface TakenDeck {
	readonly text: DeckText;
	/** As the student has it; an empty one stays what it was. */
	readonly title: string;
	readonly importedFrom: string | null;
}

/** What a deck is kept with. */
export interface TakeParts {
	readonly edits: Pick<DeckEdits, 'take'>;
	readonly random: Random;
	readonly now: () => number;
	readonly rest?: Rest;
}

/** So many cards at a time are no burden to the page. */
const handful = 4_000;

/** Keeps a deck that came, and the text it came as, which a later version is compared with. */
export async function takeDeck(
	{ edits, random, now, rest }: TakeParts,
	{ text, title, importedFrom }: TakenDeck
): Stored<KeptDeck> {
	const head = { ...text.head, title: cleanName(title) || text.head.title };
	const mint = () => mintId(random);
	const { deck, cardFrom } = beginDeck(head, { mint, now: now(), importedFrom, article: null });
	const cards: Card[] = [];
	for (const content of text.cards) if (cards.push(cardFrom(content)) % handful === 0) await rest?.();
	const taken = await edits.take(deck, cards, text);
	return taken.ok ? ok({ id: deck.id, title: deck.title, cards: cards.length }) : taken;
}
