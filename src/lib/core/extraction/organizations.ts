import { plainName } from './plainName';
import { namesByLetters } from './lexicon/bodies';
import type { Mention, Organization } from './mention';
import { acronymPairs } from './refiners/acronyms';

const nameOf = (text: string) => plainName(text);

const initialsOf = (name: string) => name.replace(/[^\p{Lu}]/gu, '');

/** Names by their capitals, where those are of one name alone. */
function namesByCapitals(names: Iterable<string>): ReadonlyMap<string, string | null> {
	const found = new Map<string, string | null>();
	for (const name of names) {
		const letters = initialsOf(name);
		if (name.includes(' ') && letters.length > 2) found.set(letters, found.has(letters) ? null : name);
	}
	return found;
}

/** The organizations of an article, letters joined to the full name; states are none. `masked` is the masked article. */
export function organizationsOf(mentions: readonly Mention[], masked: string): readonly Organization[] {
	const found = mentions.filter(({ kind, confidence }) => kind === 'organization' && confidence >= 0.5);
	const pairs = new Map(
		acronymPairs(mentions, masked).map(({ full, letters }) => [letters.text, nameOf(full.text)])
	);
	const present = new Set(found.map(({ text }) => nameOf(text)));
	const spelledOut = namesByCapitals(present);
	const organizations = new Map<string, { forms: Set<string>; acronym?: string }>();
	for (const mention of found) {
		const form = nameOf(mention.text);
		const known = namesByLetters.get(form.replace(/\./g, ''));
		const name =
			pairs.get(form) ?? (known !== undefined && present.has(known) ? known : (spelledOut.get(form) ?? form));
		const body = organizations.get(name) ?? { forms: new Set<string>() };
		body.forms.add(form);
		organizations.set(name, name === form ? body : { ...body, acronym: form });
	}
	return [...organizations].map(([name, { forms, acronym }]) => ({
		name,
		...(acronym ? { acronym } : {}),
		forms: [...forms]
	}));
}
