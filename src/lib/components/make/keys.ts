/** What a key asks for while the suggestions are on the screen. */
export type SuggestionKey =
	| 'next'
	| 'back'
	| 'tick'
	| 'drop'
	| 'edit'
	| 'why'
	| 'more'
	| 'undo'
	| 'sentence'
	| 'sentence before'
	| 'keys'
	| 'make';

const letters: Readonly<Record<string, SuggestionKey>> = {
	j: 'next',
	k: 'back',
	t: 'tick',
	d: 'drop',
	e: 'edit',
	w: 'why',
	m: 'more',
	z: 'undo',
	s: 'sentence',
	'?': 'keys'
};

function isField(target: EventTarget | null): boolean {
	const fields = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';
	return target instanceof Element && target.closest(fields) !== null;
}

/** The meaning of a key press; letters mean nothing in a field, with a modifier, or where Settings switched them off. */
export function suggestionKey(event: KeyboardEvent, letterKeys: boolean): SuggestionKey | null {
	const { key, ctrlKey, metaKey, altKey } = event;
	if (key === 'Enter' && (ctrlKey || metaKey)) return 'make';
	if (!letterKeys || ctrlKey || metaKey || altKey || isField(event.target)) return null;
	const meant = letters[key.toLowerCase()] ?? null;
	return meant === 'sentence' && event.shiftKey ? 'sentence before' : meant;
}
