import { begunFrom, begunQuery } from '../core/quiz/begunRun';
import { cramFrom, meantBy } from '../core/quiz/cram';
import { shuffled } from '../core/quiz/shuffle';
import { siblingsLast } from '../core/quiz/siblings';
import { createRandom } from '../core/random';
import { runOver } from '../state/quizSitting';
import { howOf, type Begun } from './begun';
import type { Entente } from './context';
import { readCrammable } from './crammable';
import { goOn } from './goOn';
import { createSession } from './session';

/** The cram of an address, in an order of its own, or one that has begun, where it was left; null where the library tells why its cards cannot be read. */
export async function beginCram(entente: Entente, query: URLSearchParams): Promise<Begun | null> {
	const plan = cramFrom(query);
	const begun = begunFrom(query);
	const begunAt = begun?.begunAt ?? entente.now();
	const found = await readCrammable(entente, plan.deck, begunAt);
	if (!found) return null;
	const { sitting, cards, forgotten } = found;
	const meant = meantBy(plan, cards, forgotten).filter(plan.mode.suits);
	const asked = siblingsLast(shuffled(meant, createRandom(`cram ${begunAt}`)));
	const how = howOf(plan.mode.asked);
	const run = runOver(sitting, asked, 'cram');
	const course = typeof how === 'string' ? null : how;
	const left = begun ? await goOn(entente, run, { begunAt, course }) : run;
	const session = createSession(entente, left);
	return { session, cards, how, begunAt, query: begunQuery(query, { begunAt, cards: [] }) };
}
