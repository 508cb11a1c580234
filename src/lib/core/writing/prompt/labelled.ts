import type { Draft, Scene } from '../scene';

const small = (prompt: string) =>
	/^(?:Who|Whom|Whose|Which|What|In|On|By|At|To|With|From|For|Under|Since|Until|Of|How) /.test(prompt)
		? prompt.charAt(0).toLowerCase() + prompt.slice(1)
		: prompt;
/** A prompt without what is said first of what its article is about. */
export const unlabelled = ({ prompt, label }: Pick<Draft, 'prompt' | 'label'>) =>
	label === undefined ? prompt : capital(prompt.slice(label.length + 2));

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A draft with what its article is about before it, where it says nothing of that itself: "Aceh: on what date did the rebellion begin?" */
export function labelledOf(draft: Draft, { names }: Scene): readonly Draft[] {
	const isSaid = (name: string) =>
		[name, ...names.formsOf(name)].some((form) => draft.prompt.includes(form) || draft.answer.includes(form));
	const unsaid = names.label.filter((name) => !isSaid(name));
	if (unsaid.length === 0 || unsaid.length < names.label.length) return [];
	const label = capital(unsaid.join(' and '));
	return [{ ...draft, label, prompt: `${label}: ${small(draft.prompt)}` }];
}
