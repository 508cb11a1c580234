import { refusals } from './linter/lint';
import type { LintName } from './linter/rule';
import type { Draft, Scene } from './scene';

/** The gravest law that a draft breaks beside its sentence; null for a card worth asking. */
export function faultOf(draft: Draft, { clear, start, end, names }: Scene): LintName | null {
	const { kind, form, prompt, answer, accept: accepted } = draft;
	const quote = { text: clear.slice(start, end) };
	const card = { kind, form, prompt, answer, accepted, options: [], quote };
	return refusals(card, { forms: names.formsOf(answer) })[0]?.rule ?? null;
}
