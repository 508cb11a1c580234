import { cramFrom, meantBy } from '../core/quiz/cram';
import { shuffled } from '../core/quiz/shuffle';
import { siblingsLast } from '../core/quiz/siblings';
import { createRandom } from '../core/random';
import { runOver } from '../state/quizSitting';
import { howOf, type Begun } from './begun';
import type { Entente } from './context';
import { readCrammable } from './crammable';
import { createSession } from './session';

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
