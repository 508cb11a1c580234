import type { Line } from '../lines';
import type { Clean } from '../page';
import { isTable, ruleAt, stanzasOf } from '../tables';

/** The names of a table's columns and the rule below them; a table of one cell is a banner and goes whole. */
export const tableHead: Clean = ({ lines }) =>
	stanzasOf(lines).flatMap((stanza): readonly Line[] => {
		const rule = ruleAt(stanza);
		if (rule < 0) return [];
		return isTable(stanza) ? stanza.slice(0, rule + 1) : stanza;
	});
