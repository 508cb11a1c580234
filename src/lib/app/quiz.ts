import type { Card, DeckId } from '../core/deck/card';
import { learn } from '../core/quiz/learn';
import { modes } from '../core/quiz/modes';
import { always, type Way } from '../core/quiz/way';
import { earlierAnswer } from '../state/earlierAnswer';
import { cardsOf, cardsToLearn, runOver, sittingFor } from '../state/quizSitting';
import type { ReviewSession } from '../state/reviewSession.svelte';
import type { Entente } from './context';
import { createSession } from './session';

/** A quiz as an address asks for it. */
export interface QuizAddress {
	readonly deck: DeckId | null;
	/** Why, as the log calls it; without it what is due today is asked. */
	readonly run: string | null;
	/** How, as the log calls it. */
	readonly mode: string | null;
}

/** A quiz that can begin. */
export interface Begun {
	readonly session: ReviewSession;
	/** All cards whose words are known. */
	readonly cards: readonly Card[];
	/** One card at a time, or several as the log calls it. */
	readonly how: Way | 'match' | 'order';
}

/** Whether an address names a way to be asked. */
export const isQuizAddress = ({ run, mode }: QuizAddress): boolean =>
	run === 'learn' || modes.some(({ asked }) => asked === mode);

/** The quiz of an address; null where that names no way to be asked, or where the library tells why its cards cannot be read. */
export async function beginQuiz(entente: Entente, address: QuizAddress): Promise<Begun | null> {
	if (!isQuizAddress(address)) return null;
	const sitting = await entente.library.sitting(address.deck, earlierAnswer);
	if (!sitting.ok) return null;
	const cards = await cardsOf(sitting.value);
	const mode = modes.find(({ asked }) => asked === address.mode);
	if (!mode) {
		const run = runOver(sitting.value, cardsToLearn(sitting.value, cards), 'learn');
		return { session: createSession(entente, run), cards, how: learn };
	}
	const session = createSession(entente, sittingFor(sitting.value, cards, mode));
	return { session, cards, how: howOf(mode.asked) };
}

function howOf(asked: (typeof modes)[number]['asked']): Begun['how'] {
	return asked === 'match' || asked === 'order' ? asked : always(asked);
}
