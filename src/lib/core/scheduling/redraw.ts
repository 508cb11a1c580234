import { redrawDue } from './intervals';
import type { FoldRules, Memory } from './memory';
import { columnsWith, isDrawn, memoryAt } from './memoryColumns';
import type { Shelf } from './shelf';

/** The shelf under another desired retention: only due days that were drawn from the old one change, and no log is read. */
export function redrawShelf(shelf: Shelf, rules: FoldRules): Shelf {
	return shelf.map((deck) => {
		const rows = new Map<number, Memory>();
		for (let row = 0; row < deck.states.length; row++)
			if (isDrawn(deck, row)) rows.set(row, redrawDue(memoryAt(deck, row), rules));
		return rows.size === 0 ? deck : columnsWith(deck, rows);
	});
}
