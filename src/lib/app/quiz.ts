import type { DeckId } from '../core/deck/card';
import { modes } from '../core/quiz/modes';
import { beginSitting } from '../state/sitting';
import { cardsOf, sittingFor } from '../state/quizSitting';
import { howOf, type Begun } from './begun';
import type { Entente } from './context';
import { createSession } from './session';

const modeOf = (query: URLSearchParams) => modes.find(({ asked }) => asked === query.get('mode'));

/** Whether an address says how to be asked: a run of its own, or a mode for what is due today. */
export function isQuizAddress(query: URLSearchParams): boolean {
	const run = query.get('run');
	return run === 'learn' || run === 'cram' || run === 'apart' || modeOf(query) !== undefined;
}

/** The quiz of an address; null where that does not say how to be asked, or where the library tells why its cards cannot be read. A drill follows on a former one. */
export async function beginQuiz(
	entente: Entente,
	query: URLSearchParams,
	former: Begun | null = null
): Promise<Begun | null> {
	const run = query.get('run');
	// The code for a run comes with the first who asks it.
	if (run === 'apart')
		return (await import('./tellApart')).beginTellingApart(
			entente,
			query.get('deck') as DeckId | null,
			former
		);
	if (run === 'cram') return (await import('./cram')).beginCram(entente, query);
	if (run === 'learn') return (await import('./learn')).beginLearn(entente, query);
	const mode = modeOf(query);
	return mode ? beginToday(entente, query, mode) : null;
}

async function beginToday(
	entente: Entente,
	query: URLSearchParams,
	mode: (typeof modes)[number]
): Promise<Begun | null> {
	const sitting = await entente.library.sitting(query.get('deck') as DeckId | null, beginSitting);
	if (!sitting.ok) return null;
	const cards = await cardsOf(sitting.value);
	const session = createSession(entente, sittingFor(sitting.value, cards, mode));
	return { session, cards, how: howOf(mode.asked), begunAt: entente.now(), query: null };
}
