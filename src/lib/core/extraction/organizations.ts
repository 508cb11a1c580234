import { namesByLetters } from './lexicon/bodies';
import type { Mention, Organization } from './mention';
import { acronymPairs } from './refiners/acronyms';

const nameOf = (text: string) => text.replace(/\s+/g, ' ');

const initialsOf = (name: string) => name.replace(/[^\p{Lu}]/gu, '');

/** The one name among `names` whose capitals the letters are. */
function spelledOut(letters: string, names: readonly string[]): string | undefined {
	const fitting = /^\p{Lu}{3,}$/u.test(letters)
		? names.filter((name) => name.includes(' ') && initialsOf(name) === letters)
		: [];
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** The organizations of an article, letters joined to the full name; states are none. `masked` is the masked article. */
export function organizationsOf(mentions: readonly Mention[], masked: string): readonly Organization[] {
	const found = mentions.filter(({ kind, confidence }) => kind === 'organization' && confidence >= 0.5);
	const pairs = new Map(
		acronymPairs(mentions, masked).map(({ full, letters }) => [letters.text, nameOf(full.text)])
	);
	const present = new Set(found.map(({ text }) => nameOf(text)));
	const organizations = new Map<string, { forms: Set<string>; acronym?: string }>();
	for (const mention of found) {
		const form = nameOf(mention.text);
		const known = namesByLetters.get(form.replace(/\./g, ''));
		const name =
			pairs.get(form) ??
			(known !== undefined && present.has(known) ? known : (spelledOut(form, [...present]) ?? form));
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
