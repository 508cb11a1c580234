import type { Card, DeckId } from '../core/deck/card';
import { begunFrom, begunQuery, type BegunRun } from '../core/quiz/begunRun';
import { learn } from '../core/quiz/learn';
import { ok } from '../core/result';
import type { Stored } from '../storage/ports';
import { cardsOf, cardsToLearn, queueOver, runOver } from '../state/quizSitting';
import { beginSitting, type Sitting } from '../state/sitting';
import type { Begun } from './begun';
import type { Entente } from './context';
import { goOn } from './goOn';
import { createSession } from './session';

/** What one run of Learn is made from. */
interface Learning {
	readonly sitting: Sitting;
	/** The cards it asks. */
	readonly asked: readonly Card[];
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
}

/** The cards of a run that has begun, as it was left; what else is ready today stands beside them, as it did when it began. */
async function interrupted(entente: Entente, run: BegunRun, today: readonly Card[]): Stored<Learning> {
	const sitting = await entente.library.sitting(null, beginSitting, () => queueOver(run.cards));
	if (!sitting.ok) return sitting;
	const asked = await cardsOf(sitting.value);
	const ids = new Set(asked.map(({ id }) => id));
	const over = runOver(sitting.value, asked, 'learn');
	const left = await goOn(entente, over, { begunAt: run.begunAt, course: learn });
	return ok({ sitting: left, asked, cards: [...asked, ...today.filter(({ id }) => !ids.has(id))] });
}

/** The Learn of an address: a new run over what is ready today, or one that has begun; null where the library tells why its cards cannot be read. */
export async function beginLearn(entente: Entente, query: URLSearchParams): Promise<Begun | null> {
	const today = await entente.library.sitting(query.get('deck') as DeckId | null, beginSitting);
	if (!today.ok) return null;
	const cards = await cardsOf(today.value);
	const asked = cardsToLearn(today.value, cards);
	const run = begunFrom(query);
	const found =
		run && run.cards.length > 0
			? await interrupted(entente, run, cards)
			: ok({ sitting: runOver(today.value, asked, 'learn'), asked, cards });
	if (!found.ok) return null;
	const begunAt = run?.begunAt ?? entente.now();
	return {
		session: createSession(entente, found.value.sitting),
		cards: found.value.cards,
		how: learn,
		begunAt,
		query: begunQuery(query, { begunAt, cards: found.value.asked.map(({ id }) => id) })
	};
}
