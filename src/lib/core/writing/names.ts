import type { Organization, Person, Reading } from '../extraction/mention';

/** All forms of the names in an article: which is whose, and which belong to one alone. */
export interface Names {
	/** Every form of the person, organization or deal that `name` means, the full one first; `name` alone where it means none. */
	readonly formsOf: (name: string) => readonly string[];
	/** The full name that `name` means, or `name` itself. */
	readonly fullName: (name: string) => string;
	/** The person of this full name. */
	readonly person: (name: string) => Person | undefined;
	/** The organization of this full name. */
	readonly organization: (name: string) => Organization | undefined;
	/** How many people of the article have this word in their name. */
	readonly bearersOf: (word: string) => number;
}

const key = (name: string) =>
	name
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replace(/\s+/g, ' ');

function countWords(people: readonly Person[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { name } of people)
		for (const word of new Set(name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** The names of an article under all their forms. A form that two share is nobody's. */
export function namesOf({ people, organizations, deals }: Reading): Names {
	const owners = new Map<string, readonly string[] | null>();
	const instruments = deals.map(({ name, forms = [name] }) => ({ name, forms }));
	for (const { name, forms } of [...people, ...organizations, ...instruments]) {
		const all = [...new Set([name, ...forms])];
		for (const form of all) owners.set(key(form), owners.has(key(form)) ? null : all);
	}
	const formsOf = (name: string) => owners.get(key(name)) ?? [name];
	const persons = new Map(people.map((one) => [one.name, one]));
	const bodies = new Map(organizations.map((one) => [one.name, one]));
	const bearers = countWords(people);
	return {
		formsOf,
		fullName: (name) => formsOf(name)[0] ?? name,
		person: (name) => persons.get(name),
		organization: (name) => bodies.get(name),
		bearersOf: (word) => bearers.get(word) ?? 0
	};
}
