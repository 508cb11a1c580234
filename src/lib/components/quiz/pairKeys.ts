type Side = 'prompt' | 'answer';

const buttonsOf = (board: HTMLElement, side: Side) => [
	...board.querySelectorAll<HTMLElement>(`button[data-side="${side}"]`)
];
const isFree = (button: HTMLElement) => button.getAttribute('aria-disabled') !== 'true';

/** The free one that stands nearest to a place, the one below before the one above. */
function nearest(buttons: readonly HTMLElement[], at: number): HTMLElement | null {
	const free = buttons.map((button, place) => ({ button, far: Math.abs(place - at) }));
	return free.filter(({ button }) => isFree(button)).sort((a, b) => a.far - b.far)[0]?.button ?? null;
}

/** Where an arrow key leads from a button of a board of pairs: past those whose pair is found, and from outside to the first. Null where it leads nowhere. */
export function neighbourOf(board: HTMLElement, from: Element | null, key: string): HTMLElement | null {
	if (!/^Arrow(?:Up|Down|Left|Right)$/.test(key)) return null;
	const side: Side = from?.getAttribute('data-side') === 'answer' ? 'answer' : 'prompt';
	const column = buttonsOf(board, side);
	const at = column.findIndex((button) => button === from);
	if (at < 0) return column.find(isFree) ?? null;
	switch (key) {
		case 'ArrowUp':
			return column.slice(0, at).findLast(isFree) ?? null;
		case 'ArrowDown':
			return column.slice(at + 1).find(isFree) ?? null;
		default:
			return key === (side === 'prompt' ? 'ArrowRight' : 'ArrowLeft')
				? nearest(buttonsOf(board, side === 'prompt' ? 'answer' : 'prompt'), at)
				: null;
	}
}
