import type { Kind } from '../deck/card';
import { parseDate } from '../dates/parse';
import { printDate } from '../dates/print';
import { precisionOf } from '../dates/value';
import type { Reading } from '../extraction/mention';
import { mayBeSame, sortOf } from './sortOf';
import type { Suggestion } from './suggestion';

type Groups = ReadonlyMap<string, readonly string[]>;

/** What can stand beside an answer: the same kind and sort, and of dates the same precision. */
const groupOf = (kind: Kind, answer: string) =>
	kind === 'date' ? `date ${parseDate(answer)?.precision ?? ''}` : `${kind} ${sortOf(kind, answer)}`;

function groupsOf({ people, organizations, deals, dates }: Reading): Groups {
	const groups = new Map<string, string[]>();
	const put = (group: string, name: string) => groups.set(group, [...(groups.get(group) ?? []), name]);
	for (const { name } of people) put(groupOf('person', name), name);
	for (const { name } of organizations) put(groupOf('organization', name), name);
	for (const { name } of deals) put(groupOf('deal', name), name);
	for (const { iso } of dates) put(`date ${precisionOf(iso) ?? ''}`, printDate(iso));
	return groups;
}

const wanted = 3;
/** One alone would leave a coin to toss. */
const least = 2;
const plain = (text: string) => text.toLowerCase().replace(/^the\s+/, '');

function optionsOf({ kind, answer, accept, prompt }: Suggestion, groups: Groups): readonly string[] {
	const right = [answer, ...accept];
	const isRight = (name: string) =>
		right.some((one) => (kind === 'date' ? plain(one) === plain(name) : mayBeSame(kind, one, name)));
	const said = plain(prompt);
	const options: string[] = [];
	for (const other of groups.get(groupOf(kind, answer)) ?? []) {
		const doubles = options.some((one) => one === other || (kind !== 'date' && mayBeSame(kind, one, other)));
		if (!doubles && !isRight(other) && !said.includes(plain(other))) options.push(other);
		if (options.length === wanted) break;
	}
	return options.length < least ? [] : options;
}

/** Cards with two or three wrong options each, or none: what else of the same kind and sort the article names, never another name of the answer. */
export function withOptions(suggestions: readonly Suggestion[], reading: Reading): readonly Suggestion[] {
	const groups = groupsOf(reading);
	return suggestions.map((suggestion) => {
		const options = optionsOf(suggestion, groups);
		return options.length > 0 ? { ...suggestion, options } : suggestion;
	});
}
