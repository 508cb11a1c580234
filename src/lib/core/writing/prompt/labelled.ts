import type { Draft, Scene } from '../scene';
import { saysYear } from './wording';

const small = (prompt: string) =>
	/^(?:Who|Whom|Whose|Which|What|In|On|By|At|To|With|From|For|Under|Since|Until|Of|How) /.test(prompt)
		? prompt.charAt(0).toLowerCase() + prompt.slice(1)
		: prompt;
/** A prompt without what is said first of what its article is about. */
export const unlabelled = ({ prompt, label }: Pick<Draft, 'prompt' | 'label'>) =>
	label === undefined ? prompt : capital(prompt.slice(label.length + 2));

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "The Soviet Union: who invaded Kuwait?" may be asked of many; the words of the text with a blank may not. Null where a draft has none. */
function tellingOf(draft: Draft): Draft | null {
	const { kind, form, prompt, blanked } = draft;
	if (kind !== 'person' || form !== 'question' || saysYear(prompt)) return draft;
	return blanked === undefined ? null : { ...draft, form: 'cloze', rule: 'person-cloze', prompt: blanked };
}

/** A draft with what its article is about before it, where it says nothing of that itself: "Aceh: on what date did the rebellion begin?" */
export function labelledOf(draft: Draft, { names }: Scene): readonly Draft[] {
	const isSaid = (name: string) =>
		[name, ...names.formsOf(name)].some((form) => draft.prompt.includes(form) || draft.answer.includes(form));
	const unsaid = names.label.filter((name) => !isSaid(name));
	const one = tellingOf(draft);
	if (one === null || unsaid.length === 0 || unsaid.length < names.label.length) return [];
	const label = capital(unsaid.join(' and '));
	return [{ ...one, label, prompt: `${label}: ${small(one.prompt)}` }];
}
