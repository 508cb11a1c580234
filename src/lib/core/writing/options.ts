import type { Kind } from '../deck/card';
import { parseDate } from '../dates/parse';
import { printDate } from '../dates/print';
import { precisionOf } from '../dates/value';
import type { Reading } from '../extraction/mention';
import type { Suggestion } from './suggestion';

type Groups = ReadonlyMap<string, readonly string[]>;

/** What can stand beside an answer: the same kind, and of dates the same precision. */
const groupOf = (kind: Kind, answer: string) =>
	kind === 'date' ? `date ${parseDate(answer)?.precision ?? ''}` : kind;

function groupsOf({ people, organizations, deals, dates }: Reading): Groups {
	const groups = new Map<string, string[]>([
		['person', people.map(({ name }) => name)],
		['organization', organizations.map(({ name }) => name)],
		['deal', deals.map(({ name }) => name)]
	]);
	for (const { iso } of dates) {
		const group = `date ${precisionOf(iso) ?? ''}`;
		groups.set(group, [...(groups.get(group) ?? []), printDate(iso)]);
	}
	return groups;
}

const wanted = 3;
const plain = (text: string) => text.toLowerCase().replace(/^the\s+/, '');

function optionsOf({ kind, answer, accept, prompt }: Suggestion, groups: Groups): readonly string[] {
	const right = new Set([answer, ...accept].map(plain));
	const said = plain(prompt);
	const options = new Set<string>();
	for (const other of groups.get(groupOf(kind, answer)) ?? []) {
		if (!right.has(plain(other)) && !said.includes(plain(other))) options.add(other);
		if (options.size === wanted) break;
	}
	return [...options];
}

/** Cards with up to three wrong options each: what else of the same kind the article names, never another spelling of the answer. */
export function withOptions(suggestions: readonly Suggestion[], reading: Reading): readonly Suggestion[] {
	const groups = groupsOf(reading);
	return suggestions.map((suggestion) => {
		const options = optionsOf(suggestion, groups);
		return options.length > 0 ? { ...suggestion, options } : suggestion;
	});
}
