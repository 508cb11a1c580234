import { isUnanchored } from './cold/anchors';
import { pointingPhrase } from './cold/definites';
import { lostWord } from './cold/pronouns';
import { refusals } from './linter/lint';
import type { LintName } from './linter/rule';
import type { Draft, Scene } from './scene';

/** The gravest fault of a draft: by the linter's laws, then by what its sentence and its names tell of it; null for a card worth asking. */
export function faultOf(draft: Draft, scene: Scene): LintName | null {
	const { kind, form, prompt, answer, accept: accepted } = draft;
	const quote = { text: scene.clear.slice(scene.start, scene.end) };
	const card = { kind, form, prompt, answer, accepted, options: [], quote };
	const [refusal] = refusals(card, { forms: scene.names.formsOf(answer) });
	if (refusal) return refusal.rule;
	if (lostWord(prompt, scene) !== null || pointingPhrase(prompt, scene) !== null) return 'pointing-word';
	return isUnanchored(draft, scene) ? 'names-nothing' : null;
}
