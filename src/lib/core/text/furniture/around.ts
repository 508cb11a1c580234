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
function beside(name: string, by: 1 | -1): Readonly<Record<string, See>> {
	const next = ({ line, page }: Look) => page.all[line.place + by];
	return {
		[`${name}Words`]: (look) => most(next(look)?.words ?? 0, 25),
		[`${name}Prose`]: (look) => {
			const line = next(look);
			return yes(line !== undefined && look.page.groupOf(line).isProse);
		},
		[`${name}Closed`]: (look) => yes(next(look)?.isClosed ?? false),
		[`${name}Short`]: (look) => {
			const line = next(look);
			return yes(line === undefined || isShort(line));
		},
		[`${name}Item`]: (look) => yes(/^[*•·▪◦–→-]\s/.test(next(look)?.text ?? '')),
		[`${name}None`]: (look) => yes(next(look) === undefined),
		[`${name}Out`]: ({ line, page }) => outAmong(page, line.place + by, by, 1),
		[`${name}Outs`]: ({ line, page }) => outAmong(page, line.place + by, by, 4)
	};
}

/** Where a line stands, and between which others. */
export const around: Readonly<Record<string, See>> = {
	stanza: ({ stand }) => most(stand.stanza.size, 10),
	alone: ({ stand }) => yes(stand.stanza.size === 1),
	first: ({ stand }) => yes(stand.stanza.at === 0),
	last: ({ stand }) => yes(stand.stanza.at === stand.stanza.size - 1),
	shorts: ({ stand }) => stand.stanza.short,
	run: ({ stand }) => most(stand.run, 8),
	up: ({ stand }) => most(stand.up, 8),
	down: ({ stand }) => most(stand.down, 8),
	near: ({ stand }) => most(Math.min(stand.up, stand.down), 8),
	before: ({ stand }) => stand.before,
	atTop: ({ stand }) => yes(stand.before === 0),
	atEnd: ({ stand }) => yes(stand.before > 0.999),
	between: ({ line, page }) => outAmong(page, line.place - 1, -1, 1) * outAmong(page, line.place + 1, 1, 1),
	...beside('above', -1),
	...beside('below', 1)
};
