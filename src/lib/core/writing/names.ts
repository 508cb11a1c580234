import type { Reading } from '../extraction/mention';

/** All forms of the names in an article: which is whose, and which belong to one alone. */
export interface Names {
	/** Every form of the person, organization or deal that `name` means, the longest first; `name` alone where it means none. */
	readonly formsOf: (name: string) => readonly string[];
	/** The full name that `name` means, or `name` itself. */
	readonly fullName: (name: string) => string;
}

const key = (name: string) =>
	name
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replace(/\s+/g, ' ');

/** The names of an article under all their forms. A form that two share is nobody's. */
export function namesOf({ people, organizations, deals }: Reading): Names {
	const owners = new Map<string, readonly string[] | null>();
	for (const { name, forms } of [
		...people,
		...organizations,
		...deals.map(({ name }) => ({ name, forms: [name] }))
	]) {
		const all = [...new Set([name, ...forms])];
		for (const form of all) owners.set(key(form), owners.has(key(form)) ? null : all);
	}
	const formsOf = (name: string) => owners.get(key(name)) ?? [name];
	return { formsOf, fullName: (name) => formsOf(name)[0] ?? name };
}
