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
	/^(?:(?:On|In|Since|By) (?:what|which) [\w ]{1,16}? (?:did|was|were|has|have|had) )?(?:It|He|She|They|We|I|You|This|That|These|Those|There|Its|His|Her|Their|Our|My)\b/i;
const words = (text: string) => text.split(/\s+/).length;

/** Whether a draft is a card worth asking: it does not give itself away, speaks of something named, and is neither too short nor too long. */
export function isSound(draft: Draft, scene: Scene): boolean {
	const { prompt, answer, form } = draft;
	if (saysItself(draft, scene) || answer === '') return false;
	if (pronouns.test(prompt)) return false;
	if (words(prompt) < (form === 'cloze' ? 6 : 5) || words(prompt) > 34 || words(answer) > 12) return false;
	return (prompt.match(/"/g)?.length ?? 0) % 2 === 0;
}
