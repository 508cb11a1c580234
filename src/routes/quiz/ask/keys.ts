import { pressedIn, type Pressed } from '../pressed';

type Letter = 'undo' | 'right' | 'easy' | 'keys';

/** What a key asks of the Quiz screen. */
export type QuizKey = Pressed<Letter>;

const letters: Readonly<Record<string, Letter>> = { z: 'undo', r: 'right', e: 'easy', '?': 'keys' };

/** What a key press means here, or null. */
export function quizKeyOf(event: KeyboardEvent, letterKeys: boolean): QuizKey | null {
	return pressedIn(event, letterKeys ? letters : null);
}
