import { plainName } from '../extraction/plainName';
import type { Mention, Organization, Person, Reading } from '../extraction/mention';
import { callingOf } from './calling';
import { labelOf } from './label';

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
	/** The full name of the body or deal that "the Treaty" means at a place of the article: the only one so called, or the last one named shortly before. */
	readonly calledAt: (word: string, at: number) => Mention | null;
	/** The full name of the body or deal that "the treaty" means at a place: the only one so called in an article that speaks of no other. */
	readonly onlyCalledAt: (word: string, at: number) => Mention | null;
	/** The body that the title names, if it names one. */
	readonly topic: string | null;
	/** The person that the title names, if it names one and the article is of that life. */
	readonly hero: Mention | null;
	/** What the title names and the article names often: what it is about. */
	readonly label: readonly string[];
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

/** Behind so many characters a name is no longer what a word for its sort means. */
const nearby = 1500;

/** What an article calls by such a word without a name: "a treaty", "another treaty". */
const unnamed = (word: string) =>
	new RegExp(
		`\\b(?:an?|another|this|that|such|any|no|new|old|first|second|last|two|three|both|other|their|its|his) (?:\\p{Ll}+ )?${word}s?\\b`,
		'u'
	);

/** Finds what "the Treaty", and what "the treaty" means, by the names of the article that are so called. */
function callsOf(
	{ article, mentions }: Reading,
	fullName: Names['fullName']
): Pick<Names, 'calledAt' | 'onlyCalledAt'> {
	const named = mentions.flatMap((mention) => {
		const full = fullName(plainName(mention.text));
		const isName = /^(?:organization|deal)$/.test(mention.kind) && /\s/.test(full) && !/['’]s /.test(full);
		return isName ? [{ head: callingOf(full), full, mention: { ...mention, text: full } }] : [];
	});
	const calls = (word: string, at: number) => {
		const alike = named.filter(({ head }) => head === word.toLowerCase());
		const last = alike.filter(({ mention }) => mention.end < at).at(-1);
		const isOnly = new Set(alike.map(({ full }) => full)).size === 1;
		return { first: alike[0], last, isOnly };
	};
	return {
		calledAt: (word, at) => {
			const { last, isOnly } = calls(word, at);
			return last && (isOnly || at - last.mention.end < nearby) ? last.mention : null;
		},
		onlyCalledAt: (word, at) => {
			const { first, last, isOnly } = calls(word, at);
			if (!first || !last || !isOnly || at - last.mention.end > nearby) return null;
			const isSaidBefore = article.text.slice(0, first.mention.start).includes(`he ${word}`);
			return isSaidBefore || unnamed(word).test(article.text) ? null : last.mention;
		}
	};
}

/** The one body whose name stands in the title; null where none or several do. */
function topicOf({ article, organizations }: Reading): string | null {
	const title = article.byline.title ?? '';
	const found = organizations.filter(({ name, forms }) =>
		[name, ...forms].some((form) => title.includes(form))
	);
	return found.length === 1 ? (found[0]?.name ?? null) : null;
}

/** The person whose name stands in the title, where it names nobody else, and whom the article names more often than anybody. */
function heroOf({ article, mentions, people }: Reading): Mention | null {
	const title = article.byline.title ?? '';
	const titled = people.filter(({ name, forms }) => [name, ...forms].some((form) => title.includes(form)));
	const [hero] = titled;
	if (!hero || titled.length > 1) return null;
	const ofPerson = ({ name, forms }: Person) =>
		mentions.filter(({ kind, text }) => kind === 'person' && [name, ...forms].includes(plainName(text)));
	const own = ofPerson(hero);
	const isMost = people.every((one) => one === hero || ofPerson(one).length < own.length);
	const [named] = own;
	return isMost && named ? { ...named, text: hero.name } : null;
}

/** The names of an article under all their forms. A form that two share is nobody's. */
export function namesOf(reading: Reading): Names {
	const { people, organizations, deals } = reading;
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
	const fullName = (name: string) => formsOf(name)[0] ?? name;
	return {
		formsOf,
		fullName,
		...callsOf(reading, fullName),
		topic: topicOf(reading),
		hero: heroOf(reading),
		label: labelOf(reading, fullName),
		person: (name) => persons.get(name),
		organization: (name) => bodies.get(name),
		bearersOf: (word) => bearers.get(word) ?? 0
	};
}
