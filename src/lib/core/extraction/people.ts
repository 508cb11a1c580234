import { plainName } from './plainName';
import type { Mention, Person } from './mention';
import { roleOf } from './roles';

const lastOf = (name: string) => name.split(' ').pop() ?? '';

/** The people of an article: shorter forms joined to the full name that they end, the office where one is given. */
export function peopleOf(mentions: readonly Mention[], masked: string): readonly Person[] {
	const people = new Map<string, { forms: Set<string>; role?: string }>();
	const found = mentions.filter(({ kind, confidence }) => kind === 'person' && confidence >= 0.6);
	const nameOf = (text: string) => plainName(text);
	const fullNames = new Map<string, string[]>();
	for (const name of [...new Set(found.map(({ text }) => nameOf(text)))].sort((a, b) => b.length - a.length))
		fullNames.set(lastOf(name), [...(fullNames.get(lastOf(name)) ?? []), name]);
	const ownerOf = (name: string) =>
		fullNames.get(lastOf(name))?.find((other) => other.endsWith(name)) ?? name;
	for (const mention of found) {
		const name = nameOf(mention.text);
		const owner = ownerOf(name);
		const person = people.get(owner) ?? { forms: new Set<string>() };
		person.forms.add(name);
		const role = person.role ?? roleOf(mention, masked);
		people.set(owner, { forms: person.forms, ...(role ? { role } : {}) });
	}
	return [...people].map(([name, { forms, role }]) => ({
		name,
		forms: [...forms],
		...(role ? { role } : {})
	}));
}
