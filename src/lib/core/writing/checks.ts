import { refusals } from './linter/lint';
import type { LintName } from './linter/rule';
import type { Draft, Scene } from './scene';

/** No sentence begins so, but for what was cut from it. */
const headless = /^(?:Have|Has|Had|Is|Are|Was|Were|Of) (?!\p{Lu}|the )/u;
/** Nobody knows yet whom these mean. */
const lost = /^[^,]{0,80}?\b(?:did|does|do|was|were|is|are|has|have|had) (?:he|she|it|they)\b/i;
/** A subject that only what stands before would explain. */
const pointing =
	/^(?:[^,]{0,60}\b(?:did|does|do|was|were|is|are|has|have|had) )?the (?:organi[sz]ation|agency|bloc|alliance|body|company|treaty|agreement|pact|accord|deal|country|group|former|latter|(?:two|three|four|both) (?:countries|states|sides|parties|leaders|nations|governments))(?! (?:of|for|on|between|with|in|to)\b)\b/i;

/** Whether a quotation or a bracket is begun or ended alone. */
const isOpen = (prompt: string) =>
	(prompt.match(/"/g)?.length ?? 0) % 2 !== 0 ||
	prompt.match(/[([“]/g)?.length !== prompt.match(/[)\]”]/g)?.length;

/** Whether what was left out of a sentence, or turned in it, left words behind that make none. */
function isCut({ prompt, form }: Draft): boolean {
	if (isOpen(prompt)) return true;
	return form === 'question' ? prompt.includes(';') : headless.test(prompt);
}

/**
 * The gravest fault of a draft beside its sentence, by the linter's laws and by what only a sentence cut and turned can be; null for a
 * card worth asking.
 */
export function faultOf(draft: Draft, { clear, start, end, names }: Scene): LintName | null {
	const { kind, form, prompt, answer, accept: accepted } = draft;
	const quote = { text: clear.slice(start, end) };
	const card = { kind, form, prompt, answer, accepted, options: [], quote };
	const [refusal] = refusals(card, { forms: names.formsOf(answer) });
	if (refusal) return refusal.rule;
	if (isCut(draft)) return 'cut-short';
	return lost.test(prompt) || pointing.test(prompt) ? 'pointing-word' : null;
}
