import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import type { Scene } from '../scene';

/** What a question calls an organization of this name. */
export function optionsWord(name: string): string {
	const word = /\b(Company|Bank|Committee|Council|Commission|Court|Party|Ministry|Corporation|Agency)\b/.exec(
		name
	)?.[1];
	return word ? word.toLowerCase().replace('corporation', 'company') : 'organization';
}

const sorts =
	/\b(treaty|treaties|agreements?|pacts?|accords?|convention|protocols?|charter|declaration|act|resolution|memorandum|communiqué|embargo|plan|amendment|doctrine|compact|covenant|concession|loan)\b/gi;

/** What a question calls a deal of this name: the last word in it that tells its sort. */
export function dealWord(name: string): string {
	const own = name.split(/ (?:of|on|for|between|with|in) /)[0] ?? name;
	const found = [...own.matchAll(sorts)].at(-1) ?? [...name.matchAll(sorts)].at(-1);
	return found?.[1]?.toLowerCase() ?? 'agreement';
}

/** What a question calls what bears this name. */
export const wordFor = (kind: 'organization' | 'deal', name: string) =>
	kind === 'deal' ? dealWord(name) : optionsWord(name);

/** Every other form of the mention's name, and a person's surname where the article has only one of that name. */
export function acceptedForms({ names }: Scene, mention: Mention, answer: string): readonly string[] {
	const forms = [...names.formsOf(answer), plainName(mention.text)];
	if (mention.kind === 'person') {
		const surname = answer.split(' ').pop() ?? answer;
		if (names.bearersOf(surname) <= 1) forms.push(surname);
	}
	if (mention.kind === 'organization') {
		const { acronym, canonical } = names.organization(answer) ?? {};
		forms.push(...[acronym, canonical].filter((form) => form !== undefined));
	}
	return [...new Set(forms)].filter((form) => form !== answer);
}
