import { surenessWords } from '$lib/copy/sureness';
import type { Sureness } from '$lib/core/log/record';
import { isForQuiz, isInField } from '../pressed';

const levels: readonly Sureness[] = [1, 2, 3];

function stepped(sure: Sureness | null, up: boolean): Sureness {
	if (sure === null) return up ? 3 : 1;
	return levels[levels.indexOf(sure) + (up ? 1 : -1)] ?? sure;
}

/**
 * How sure a key press says one is, after what was said before; null takes that back, undefined where the key says nothing of it. Letters,
 * where they are switched on; the arrows in a field, which does nothing with them: from nothing said, up is sure and down is guessing.
 */
export function surenessAfter(
	event: KeyboardEvent,
	{ sure, letterKeys }: { readonly sure: Sureness | null; readonly letterKeys: boolean }
): Sureness | null | undefined {
	if (!isForQuiz(event)) return undefined;
	if (isInField(event)) {
		const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
		return isArrow && !event.isComposing ? stepped(sure, event.key === 'ArrowUp') : undefined;
	}
	const level = levels.find((each) => surenessWords[each].key === event.key.toUpperCase());
	if (!letterKeys || !level) return undefined;
	return level === sure ? null : level;
}
