import { isUnanchored } from './cold/anchors';
import { pointingPhrase } from './cold/definites';
import { lostWord } from './cold/pronouns';
import { refusals } from './linter/lint';
import type { LintName } from './linter/rule';
import type { Draft, Scene } from './scene';

/** Where a draft stands: its sentence or line, and the names of the article. */
export type Ground = Pick<Scene, 'clear' | 'start' | 'end' | 'names'>;

/** The gravest fault of a draft by the linter's laws; null for a card that keeps them all. */
export function lawBroken(draft: Draft, { clear, start, end, names }: Ground): LintName | null {
	const { kind, form, prompt, answer, accept: accepted } = draft;
	const quote = { text: clear.slice(start, end) };
	const card = { kind, form, prompt, answer, accepted, options: [], quote };
	return refusals(card, { forms: names.formsOf(answer) })[0]?.rule ?? null;
}

/** The gravest fault of a draft: by the linter's laws, then by what its sentence and its names tell of it; null for a card worth asking. */
export function faultOf(draft: Draft, scene: Scene): LintName | null {
	const broken = lawBroken(draft, scene);
	if (broken !== null) return broken;
	const { prompt } = draft;
	if (lostWord(prompt, scene) !== null || pointingPhrase(prompt, scene) !== null) return 'pointing-word';
	return isUnanchored(draft, scene) ? 'names-nothing' : null;
}
