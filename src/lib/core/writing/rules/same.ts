import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { callingOf, isBody, isLettered } from '../calling';
import type { Scene } from '../scene';

/** Hardly anything else is called so. */
const telling = /^(?:senate|assembly|congress)$/;

/** What a question calls an organization of this name. */
export function optionsWord(name: string): string {
	const word = callingOf(name);
	if (telling.test(word)) return 'body';
	return isBody(word) ? word : 'organization';
}

/** What a question calls a deal of this name; null where nothing in the name tells. */
export function dealWord(name: string): string | null {
	const word = callingOf(name);
	if (word === '' && isLettered(name)) return 'agreement';
	return word === '' || isBody(word) ? null : word;
}

/** What a question calls what bears this name. */
export const wordFor = (kind: 'organization' | 'deal', name: string) =>
	kind === 'deal' ? (dealWord(name) ?? 'agreement') : optionsWord(name);

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
