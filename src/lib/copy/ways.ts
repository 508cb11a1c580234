import type { Way } from '../core/deck/card';
import { modeWords } from './modes';

/** A way to be asked, in a word or two. */
export const wayWord = (way: Way): string => modeWords[way].word;

/** Under a deck's title, where its owner has narrowed the ways: "A quiz asks it by: Choose, Type." Empty where every way is left open. */
export function waysSentence(ways: readonly Way[]): string {
	return ways.length === 0 ? '' : `A quiz asks it by: ${ways.map(wayWord).join(', ')}.`;
}

/** Above the ways: what choosing among them does. */
export const waysHelp =
	'A quiz asks this deck only so, where a card can be asked so. Review stays as it is. With every way left open, one that is yet to come is open too.';

/** Why no way at all cannot be saved. */
export const noWay = 'Leave at least one way open.';
