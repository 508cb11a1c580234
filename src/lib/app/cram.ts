import type { Card, CardId, DeckId } from '../core/deck/card';
import { cramFrom, forgottenLately, meantBy } from '../core/quiz/cram';
import { shuffled } from '../core/quiz/shuffle';
import { siblingsLast } from '../core/quiz/siblings';
import { createRandom } from '../core/random';
import { anyCard } from '../core/scheduling/anyCard';
import { cardsOf, runOver } from '../state/quizSitting';
import { beginSitting, type Sitting } from '../state/sitting';
import { howOf, type Begun } from './begun';
import type { Entente } from './context';
import { createSession } from './session';

/** What can be crammed of a deck, or of all, and what of it was forgotten lately. */
export interface Crammable {
	readonly sitting: Sitting;
	readonly cards: readonly Card[];
	readonly forgotten: ReadonlySet<CardId>;
}

/** Reads all that can be crammed; null where the library tells why it cannot. */
export async function readCrammable(entente: Entente, deck: DeckId | null): Promise<Crammable | null> {
	const sitting = await entente.library.sitting(deck, beginSitting, anyCard);
	if (!sitting.ok) return null;
	const cards = await cardsOf(sitting.value);
	const records = await entente.storage.log.of(cards.map(({ id }) => id));
	const forgotten = forgottenLately(records.ok ? records.value : [], entente.now());
	return { sitting: sitting.value, cards, forgotten };
}

/** The cram of an address, in an order that is the same all day; null where the library tells why its cards cannot be read. */
export async function beginCram(entente: Entente, query: URLSearchParams): Promise<Begun | null> {
	const plan = cramFrom(query);
	const found = await readCrammable(entente, plan.deck);
	if (!found) return null;
	const { sitting, cards, forgotten } = found;
	const meant = meantBy(plan, cards, forgotten).filter(plan.mode.suits);
	const random = createRandom(`cram ${entente.library.today}`);
	const session = createSession(entente, runOver(sitting, siblingsLast(shuffled(meant, random)), 'cram'));
	return { session, cards, how: howOf(plan.mode.asked) };
}
