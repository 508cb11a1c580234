import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import type { Scene } from '../scene';

/** What the head of a name calls its bearer, and what a question calls it. */
const heads =
	/\b(Company|Bank|Committee|Council|Commission|Court|Party|Ministry|Department|Corporation|Agency|Parliament|Assembly|Senate|Congress|Army|Navy|Fund|University|Institute|Mission|Tribunal|Secretariat|Cent(?:er|re)|Conference|Treat(?:y|ies)|Agreements?|Accords?|Pact|Convention|Protocol|Charter|Declaration|Memorandum|Act|Law|Amendment|Resolution|Plan|Doctrine|Statute|Covenant|Constitution|Communiqu[ée]|Truce|Armistice|Embargo|Deal|Project|Initiative|Programme|Strategy|Compact|Concession|Loan)\b/gi;
const sameWord: Readonly<Record<string, string>> = {
	corporation: 'company',
	accords: 'accords',
	agreements: 'agreements',
	treaties: 'treaties'
};
const bodies =
	/^(?:company|bank|committee|council|commission|court|party|ministry|department|agency|parliament|assembly|senate|congress|army|navy|fund|university|institute|mission|tribunal|secretariat|cent(?:er|re))$/;

/** The last head of a name before what it is about: "Treaty of Friendship", "Council of the Union". */
function headOf(name: string): string {
	const [own = name] = name.split(/\s(?:of|on|for|between|to|in|concerning|relating)\s/i);
	const found = [...own.matchAll(heads)].at(-1)?.[1] ?? [...name.matchAll(heads)].at(-1)?.[1] ?? '';
	const word = found.toLowerCase();
	return sameWord[word] ?? word;
}

/** What a question calls an organization of this name. */
export function optionsWord(name: string): string {
	const word = headOf(name);
	return bodies.test(word) ? word : 'organization';
}

/** What a question calls a deal of this name; null where nothing in the name tells. */
export function dealWord(name: string): string | null {
	const word = headOf(name);
	return word === '' || bodies.test(word) ? null : word;
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
