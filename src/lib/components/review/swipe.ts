/** How far a finger is from where it went down, px: across the card (towards the end of the interface's lines is positive) and along it. */
export interface Drag {
	readonly across: number;
	readonly along: number;
}

/** What a swipe goes towards, by the direction the interface is read in. */
export type Towards = 'start' | 'end';

/** A finger that has moved less has only touched. */
const slopPx = 12;
/** A swipe runs within 30° of the line; anything steeper scrolls. */
const steepest = Math.tan(Math.PI / 6);
/** The share of a card's width that carries it over, within what a thumb reaches. */
const share = 0.28;
const [leastPx, mostPx] = [72, 160];

/** How far a finger has moved, from the page's own pixels and the direction the interface is read in. */
export function dragFrom(x: number, y: number, direction: string): Drag {
	return { across: direction === 'rtl' ? -x : x, along: y };
}

/** Whether a finger has set out across the card, along it, or has not said yet. */
export function courseOf({ across, along }: Drag): 'across' | 'along' | 'unsaid' {
	if (Math.hypot(across, along) < slopPx) return 'unsaid';
	return Math.abs(along) <= steepest * Math.abs(across) ? 'across' : 'along';
}

/** Towards which side a card is dragged, and whether letting go now would carry it over; null while it lies in its place. */
export function swipeOf(
	{ across, along }: Drag,
	widthPx: number
): { readonly towards: Towards; readonly carries: boolean } | null {
	if (across === 0) return null;
	const enough = Math.min(mostPx, Math.max(leastPx, share * widthPx));
	const carries = Math.abs(across) >= enough && Math.abs(along) <= Math.abs(across);
	return { towards: across < 0 ? 'start' : 'end', carries };
}
