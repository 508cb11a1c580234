import type { Line } from '../lines';
import type { Page } from '../page';
import { isShort, type Stand } from './stand';

/** A line, looked at on its page. */
export interface Look {
	readonly line: Line;
	/** Its first few hundred characters. */
	readonly text: string;
	readonly words: readonly string[];
	readonly page: Page;
	readonly stand: Stand;
}

/** One thing a line is looked at for, from 0 to 1. */
export type See = (look: Look) => number;

export const most = (value: number, top: number) => Math.min(1, value / top);
export const yes = (value: boolean) => (value ? 1 : 0);

/** Which share of so many lines from a place on is left out already; none is as good as out. */
function outAmong({ all, isOut }: Page, from: number, by: 1 | -1, count: number): number {
	let found = 0;
	for (let at = 0; at < count; at++) {
		const line = all[from + at * by];
		if (!line || isOut(line)) found++;
	}
	return found / count;
}

/** The line above or below: jusText (Pomikálek 2011) and its like settle a short line by the long ones next to it. */
function beside(by: 1 | -1): readonly See[] {
	const next = ({ line, page }: Look) => page.all[line.place + by];
	return [
		(look) => most(next(look)?.words ?? 0, 25),
		(look) => {
			const line = next(look);
			return yes(line !== undefined && look.page.groupOf(line).isProse);
		},
		(look) => yes(next(look)?.isClosed ?? false),
		(look) => {
			const line = next(look);
			return yes(line === undefined || isShort(line));
		},
		(look) => yes(/^[*•·▪◦–→-]\s/.test(next(look)?.text ?? '')),
		(look) => yes(next(look) === undefined),
		({ line, page }) => outAmong(page, line.place + by, by, 1),
		({ line, page }) => outAmong(page, line.place + by, by, 4)
	];
}

/** Where a line stands, and between which others. In the order of the weights. */
export const around: readonly See[] = [
	({ stand }) => most(stand.stanza.size, 10),
	({ stand }) => yes(stand.stanza.size === 1),
	({ stand }) => yes(stand.stanza.at === 0),
	({ stand }) => yes(stand.stanza.at === stand.stanza.size - 1),
	({ stand }) => stand.stanza.short,
	({ stand }) => most(stand.run, 8),
	({ stand }) => most(stand.up, 8),
	({ stand }) => most(stand.down, 8),
	({ stand }) => most(Math.min(stand.up, stand.down), 8),
	({ stand }) => stand.before,
	({ stand }) => yes(stand.before === 0),
	({ stand }) => yes(stand.before > 0.999),
	({ line, page }) => outAmong(page, line.place - 1, -1, 1) * outAmong(page, line.place + 1, 1, 1),
	...beside(-1),
	...beside(1)
];
