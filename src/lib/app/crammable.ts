import type { Card, CardId, DeckId } from '../core/deck/card';
import { forgottenLately } from '../core/quiz/cram';
import { anyCard } from '../core/scheduling/anyCard';
import { cardsOf } from '../state/quizSitting';
import { beginSitting, type Sitting } from '../state/sitting';
import type { Entente } from './context';

/** What can be crammed of a deck, or of all, and what of it was forgotten lately. */
export interface Crammable {
	readonly sitting: Sitting;
	readonly cards: readonly Card[];
	readonly forgotten: ReadonlySet<CardId>;
}

/** Reads all that can be crammed, as it stood at an instant; null where the library tells why it cannot. */
export async function readCrammable(
	entente: Entente,
	deck: DeckId | null,
	now = entente.now()
): Promise<Crammable | null> {
	const sitting = await entente.library.sitting(deck, beginSitting, anyCard);
	if (!sitting.ok) return null;
	const cards = await cardsOf(sitting.value);
	const records = await entente.storage.log.of(cards.map(({ id }) => id));
	const forgotten = forgottenLately(records.ok ? records.value : [], now);
	return { sitting: sitting.value, cards, forgotten };
}
