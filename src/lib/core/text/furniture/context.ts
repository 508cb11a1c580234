import type { Line } from '../lines';
import type { Page } from '../page';

/** What is known of lines around one: how likely each is no article, 1 where it is left out, 0 where none is. */
export type Likely = (place: number) => number;

/** What surrounds a line: jusText (Pomikálek 2011) and its like settle a short line by the long ones next to it. */
export function contextOf(line: Line, page: Page, likely: Likely): number[] {
	const [above, below] = [likely(line.place - 1), likely(line.place + 1)];
	const [over, under] = [likely(line.place - 2), likely(line.place + 2)];
	const next = page.all[line.place + 1];
	const heads = next !== undefined && page.groupOf(next).isProse && !line.isClosed && line.words < 16;
	return [above, below, above * below, (above + over) / 2, (below + under) / 2, heads ? 1 - below : 0];
}

export const contextNames: readonly string[] = ['above', 'below', 'between', 'over', 'under', 'heading'];
