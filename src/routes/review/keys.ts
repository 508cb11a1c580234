import type { Grade } from '$lib/core/log/record';
import { gradesOf, type Grading } from '$lib/core/scheduling/grading';

/** What a key asks of the Review screen. */
export type ReviewKey =
	| { readonly type: 'onward' }
	| { readonly type: 'grade'; readonly grade: Grade }
	| { readonly type: 'source' | 'undo' | 'edit' | 'bury' | 'suspend' | 'keys' | 'end' };

const letters: Readonly<Record<string, ReviewKey['type']>> = {
	s: 'source',
	z: 'undo',
	e: 'edit',
	b: 'bury',
	'!': 'suspend',
	'?': 'keys'
};

/** What of the settings decides which keys act. */
interface KeySettings {
	readonly letterKeys: boolean;
	readonly grading: Grading;
}

/** What a key press means here, or null: single letters and digits only where they are switched on, nothing while a field or dialog has focus. */
export function reviewKeyOf(event: KeyboardEvent, { letterKeys, grading }: KeySettings): ReviewKey | null {
	const target = event.target instanceof Element ? event.target : null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
	if (target?.closest('input, textarea, select, dialog[open], [role=menu]')) return null;
	if (event.key === 'Escape') return { type: 'end' };
	const onControl = target?.closest('button, a, summary') ?? null;
	if (event.key === ' ') return onControl ? null : { type: 'onward' };
	if (!letterKeys) return null;
	const grade = gradesOf(grading)[Number(event.key) - 1];
	if (grade) return { type: 'grade', grade };
	const type = letters[event.key.toLowerCase()];
	return type ? ({ type } as ReviewKey) : null;
}
