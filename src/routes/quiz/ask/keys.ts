/** What a key asks of the Quiz screen. */
export type QuizKey =
	| { readonly type: 'choose'; readonly at: number }
	| { readonly type: 'call'; readonly isTrue: boolean }
	| { readonly type: 'onward' | 'undo' | 'right' | 'easy' | 'keys' | 'end' };

const letters: Readonly<Record<string, 'undo' | 'right' | 'easy' | 'keys'>> = {
	z: 'undo',
	r: 'right',
	e: 'easy',
	'?': 'keys'
};

/** What a key press means here, or null: single letters and digits only where they are switched on, none of them while a field has focus. */
export function quizKeyOf(event: KeyboardEvent, letterKeys: boolean): QuizKey | null {
	const target = event.target instanceof Element ? event.target : null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	if (target?.closest('dialog[open]')) return null;
	if (event.key === 'Escape') return { type: 'end' };
	if (target?.closest('input, textarea, select')) return null;
	if (event.key === ' ' || event.key === 'Enter')
		return target?.closest('button, a, summary') ? null : { type: 'onward' };
	if (!letterKeys) return null;
	if (/^[1-4]$/.test(event.key)) return { type: 'choose', at: Number(event.key) - 1 };
	if (/^[tf]$/i.test(event.key)) return { type: 'call', isTrue: /t/i.test(event.key) };
	const type = letters[event.key.toLowerCase()];
	return type ? { type } : null;
}
