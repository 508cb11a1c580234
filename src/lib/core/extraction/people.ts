import type { Span } from '../text/article';
import { rulers } from './lexicon/rulers';
import type { Mention, Person } from './mention';
import { firstNameOf, isFormOf, surnameOf, wordsOfPerson } from './personName';
import { plainName } from './plainName';
import { createRoles } from './roles';

/** Full names that are one person's, by each of their forms: the longest form stands for them. */
function ownersOf(names: readonly string[]): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	const heads = new Map<string, string[]>();
	const words = new Map(names.map((name) => [name, wordsOfPerson(name)]));
	const ranked = [...names].sort(
		(one, two) =>
			(words.get(two)?.length ?? 0) - (words.get(one)?.length ?? 0) ||
			Number(isLoud(one)) - Number(isLoud(two))
	);
	for (const name of ranked) {
		const own = words.get(name) ?? [];
		const ends = [`^${own[0]}`, `${own[own.length - 1]}$`];
		const near = new Set(ends.flatMap((end) => heads.get(end) ?? []));
		const fitting = [...near].filter((head) => isFormOf(own, words.get(head) ?? []));
		const same = fitting.find((head) => words.get(head)?.join(' ') === own.join(' '));
		const owner = same ?? (fitting.length === 1 ? fitting[0] : undefined);
		owners.set(name, owner ?? name);
		if (owner !== undefined) continue;
		for (const end of ends) {
			const others = heads.get(end) ?? [];
			others.push(name);
			heads.set(end, others);
		}
	}
	return owners;
}

/** Written in capitals throughout, as headings are. */
const isLoud = (name: string) => name === name.toUpperCase();

/** Tells, mention by mention in reading order, which full name a name means; `ruling` are those that stand behind a ruler's title. */
function createBearers(names: readonly string[], ruling: ReadonlySet<string>): (name: string) => string {
	const full = names.filter((name) => wordsOfPerson(name).length > 1);
	const owners = ownersOf(full);
	const heads = [...new Set(full.map((name) => owners.get(name) ?? name))];
	const bySurname = new Map<string, string>();
	const byFirstName = new Map<string, string | null>();
	for (const head of [...heads].reverse()) bySurname.set(surnameOf(head), head);
	for (const head of heads) {
		const first = firstNameOf(head);
		byFirstName.set(first, byFirstName.has(first) ? null : head);
	}
	const alone = new Map<string, string>();
	return (name) => {
		const owner = owners.get(name);
		if (owner !== undefined) {
			bySurname.set(surnameOf(owner), owner);
			return owner;
		}
		const called = byFirstName.get(firstNameOf(name));
		/* Crown Prince Abdullah is not the minister Abdullah bin Zayed. */
		const isCalled = called && (!ruling.has(name) || ruling.has(called));
		const known = bySurname.get(surnameOf(name)) ?? (isCalled ? called : undefined);
		if (known) return known;
		const key = surnameOf(name);
		if (!alone.has(key)) alone.set(key, name);
		return alone.get(key) ?? name;
	};
}

/**
 * The people of an article: all forms of a name joined to the fullest, the office where one is given. A surname that several bear means
 * the one named last before it; a first name alone must be one person's. `masked` is the masked article.
 */
export function peopleOf(
	mentions: readonly Mention[],
	masked: string,
	sentences: readonly Span[]
): readonly Person[] {
	const found = mentions.filter(({ kind, confidence }) => kind === 'person' && confidence >= 0.6);
	const names = new Map(found.map((mention) => [mention, plainName(mention.text)]));
	const isRuling = ({ start }: Span) =>
		rulers.has(/\p{L}+(?=\s$)/u.exec(masked.slice(Math.max(0, start - 12), start))?.[0] ?? '');
	const ruling = new Set(found.filter(isRuling).map((mention) => names.get(mention) ?? ''));
	const bearerOf = createBearers([...new Set(names.values())], ruling);
	const roles = createRoles(mentions, masked, sentences);
	const people = new Map<string, { forms: Set<string>; role?: string }>();
	for (const [mention, name] of names) {
		const bearer = bearerOf(name);
		const person = people.get(bearer) ?? { forms: new Set<string>() };
		person.forms.add(name);
		const role = person.role ?? roles(mention);
		people.set(bearer, { forms: person.forms, ...(role ? { role } : {}) });
	}
	return [...people].map(([name, { forms, role }]) => ({
		name,
		forms: [...forms],
		...(role ? { role } : {})
	}));
}
