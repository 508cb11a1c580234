import type { DeckId } from '../core/deck/card';
import { learn } from '../core/quiz/learn';
import { modes } from '../core/quiz/modes';
import { beginSitting } from '../state/sitting';
import { cardsOf, cardsToLearn, runOver, sittingFor } from '../state/quizSitting';
import { howOf, type Begun } from './begun';
import type { Entente } from './context';
import { beginCram } from './cram';
import { createSession } from './session';

const modeOf = (query: URLSearchParams) => modes.find(({ asked }) => asked === query.get('mode'));

/** Whether an address says how to be asked: a run of its own, or a mode for what is due today. */
export function isQuizAddress(query: URLSearchParams): boolean {
	const run = query.get('run');
	return run === 'learn' || run === 'cram' || run === 'apart' || modeOf(query) !== undefined;
}

/** The quiz of an address; null where that does not say how to be asked, or where the library tells why its cards cannot be read. */
export async function beginQuiz(entente: Entente, query: URLSearchParams): Promise<Begun | null> {
	if (!isQuizAddress(query)) return null;
	const run = query.get('run');
	// What is mixed up is read from the whole log: the code for it comes with the first who asks.
	if (run === 'apart')
		return (await import('./tellApart')).beginTellingApart(entente, query.get('deck') as DeckId | null);
	return run === 'cram' ? beginCram(entente, query) : beginToday(entente, query);
}

async function beginToday(entente: Entente, query: URLSearchParams): Promise<Begun | null> {
	const sitting = await entente.library.sitting(query.get('deck') as DeckId | null, beginSitting);
	if (!sitting.ok) return null;
	const cards = await cardsOf(sitting.value);
	const mode = modeOf(query);
	if (!mode) {
		const run = runOver(sitting.value, cardsToLearn(sitting.value, cards), 'learn');
		return { session: createSession(entente, run), cards, how: learn };
	}
	const session = createSession(entente, sittingFor(sitting.value, cards, mode));
	return { session, cards, how: howOf(mode.asked) };
}
