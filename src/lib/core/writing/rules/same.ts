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
