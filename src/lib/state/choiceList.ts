import { kinds, type Kind } from '../core/deck/card';
import type { Choice } from '../core/writing/choosing/choices';
import type { Suggestion } from '../core/writing/suggestion';
import type { Part } from '../workers/protocol';

/** The kinds there are, with how many cards of each, dropped ones too. */
export function tallyOf(choices: readonly Choice[], hidden: readonly Kind[]) {
	return kinds
		.map((kind) => ({
			kind,
			count: choices.filter((choice) => choice.kind === kind).length,
			shown: !hidden.includes(kind)
		}))
		.filter(({ count }) => count > 0);
}

/** The cards of a stretch in place of what was offered of it; those that are `held` stay. */
export function laidOver(
	before: readonly Suggestion[],
	{ start, end, suggestions }: Part,
	held: ReadonlySet<string | null>
): readonly Suggestion[] {
	const found = new Set(suggestions.map(({ id }) => id));
	const stays = ({ id, mark }: Suggestion) =>
		!found.has(id) && (mark.start < start || mark.start >= end || held.has(id));
	return [...before.filter(stays), ...suggestions];
}
