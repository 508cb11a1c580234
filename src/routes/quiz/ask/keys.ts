import { pressedIn, type Pressed } from '../pressed';

type Letter = 'undo' | 'right' | 'easy' | 'keys';

/** What a key asks of the Quiz screen. */
export type QuizKey = Pressed<Letter>;

const letters: Readonly<Record<string, Letter>> = { z: 'undo', r: 'right', e: 'easy', '?': 'keys' };

/** What a key press means here, or null. */
export function quizKeyOf(event: KeyboardEvent, letterKeys: boolean): QuizKey | null {
	return pressedIn(event, letterKeys ? letters : null);
}

/** What the keys that every quiz has do there. */
interface CommonActs {
	readonly desk: { readonly undo: () => void };
	readonly onkeys: () => void;
	readonly onend: () => void;
}

/** Does what a key asks of any quiz; what else it may mean is the screen's own. */
export function actOn({ type }: QuizKey, { desk, onkeys, onend }: CommonActs): void {
	if (type === 'undo') desk.undo();
	else if (type === 'keys') onkeys();
	else if (type === 'end') onend();
}
