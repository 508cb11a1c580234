import type { Draft, Scene } from './scene';

const plain = (text: string) =>
	` ${text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** Neither the answer nor another form of it, nor a person's surname, stands in the prompt. */
function saysItself({ prompt, answer, accept, kind, mayName }: Draft, { names }: Scene): boolean {
	const said = plain(prompt);
	const surname = kind === 'person' ? (answer.split(' ').pop() ?? '') : '';
	const forms = mayName ? [answer] : [answer, ...accept, ...names.formsOf(answer), surname];
	return forms.some((form) => plain(form).length > 4 && said.includes(plain(form)));
}

const pronouns =
	/^(?:(?:On|In|Since|By) (?:what|which) [\w ]{1,16}? (?:did|was|were|has|have|had) )?(?:It|He|She|They|We|I|You|This|That|These|Those|There|Its|His|Her|Their|Our|My|Both|Each|Some|Others|Many|Another)\b/i;
/** Outside a question's own first name nobody knows whom these mean. */
const unresolved = /\b(?:we|us|our|I|my|you|your|them|him|these|those|this|here|there)\b/i;
/** What no sentence ends with. */
const dangling =
	/\b(?:only|just|even|both|either|not|and|or|but|the|an?|of|as|than|whether|if|because|in order|days|weeks|months|years)\?$/i;
/** Nobody knows whom these mean before anybody was named. */
const lost = /^[^,]{0,60}?\b(?:them|him)\b/i;
const words = (text: string) => text.split(/\s+/).length;

/** Whether a quotation or a bracket is begun or ended alone. */
const isOpen = (prompt: string) =>
	(prompt.match(/"/g)?.length ?? 0) % 2 !== 0 ||
	prompt.match(/[([“]/g)?.length !== prompt.match(/[)\]”]/g)?.length;

/** Why a draft is not offered. */
export type Fault =
	| 'gives itself away'
	| 'pronoun'
	| 'too short'
	| 'too long'
	| 'open quote'
	| 'names nothing'
	| 'several years'
	| 'cut short';

/** Question words and what is asked with them: what stands behind must name something. */
const asking =
	/^(?:(?:In|On|Since|By|Until) )?(?:what|which) (?:(?:day and )?month(?: and year)?|date|years?|decade|century) /i;

/** What is wrong with a draft: it gives itself away, speaks of nothing named, or is too short or too long. Null for a card worth asking. */
export function faultOf(draft: Draft, scene: Scene): Fault | null {
	const { prompt, answer, form, kind } = draft;
	const isDateQuestion = kind === 'date' && form === 'question';
	if (saysItself(draft, scene)) return 'gives itself away';
	if (pronouns.test(prompt) || (form === 'question' && unresolved.test(prompt)) || lost.test(prompt))
		return 'pronoun';
	if (answer === '' || words(prompt) < (form === 'cloze' ? 6 : 5)) return 'too short';
	if (words(prompt) > 34 || words(answer) > 12) return 'too long';
	if (form === 'question' && dangling.test(prompt)) return 'cut short';
	if (isOpen(prompt)) return 'open quote';
	if (isDateQuestion && !/\p{Lu}/u.test(prompt.replace(asking, ''))) return 'names nothing';
	return isDateQuestion && /\b(?:1[5-9]|20)\d\d\b/.test(prompt) ? 'several years' : null;
}
