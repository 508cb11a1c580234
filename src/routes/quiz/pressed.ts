/** What a key asks of a screen that quizzes: `Letter` is what its single letters ask. */
export type Pressed<Letter extends string> =
	| { readonly type: 'choose'; readonly at: number }
	| { readonly type: 'call'; readonly isTrue: boolean }
	| { readonly type: 'onward' | 'end' | Letter };

const targetOf = ({ target }: KeyboardEvent) => (target instanceof Element ? target : null);

/** Whether a key press may mean something there: it has no modifier, is no repetition and not for a dialog. */
export const isForQuiz = (event: KeyboardEvent): boolean =>
	!(event.ctrlKey || event.metaKey || event.altKey || event.repeat) &&
	!targetOf(event)?.closest('dialog[open]');

/** Whether a field has the focus. */
export const isInField = (event: KeyboardEvent): boolean =>
	(targetOf(event)?.closest('input, textarea, select') ?? null) !== null;

/** What a key press means there, or null: single letters and digits only where they are switched on (else null), none of them while a field has focus. */
export function pressedIn<Letter extends string>(
	event: KeyboardEvent,
	letters: Readonly<Record<string, Letter>> | null
): Pressed<Letter> | null {
	if (!isForQuiz(event)) return null;
	if (event.key === 'Escape') return { type: 'end' };
	if (isInField(event)) return null;
	if (event.key === ' ' || event.key === 'Enter')
		return targetOf(event)?.closest('button, a, summary') ? null : { type: 'onward' };
	if (!letters) return null;
	if (/^[1-4]$/.test(event.key)) return { type: 'choose', at: Number(event.key) - 1 };
	if (/^[tf]$/i.test(event.key)) return { type: 'call', isTrue: /t/i.test(event.key) };
	const type = letters[event.key.toLowerCase()];
	return type ? { type } : null;
}
