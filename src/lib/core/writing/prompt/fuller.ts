import { isUnanchored } from '../cold/anchors';
import type { LintName } from '../linter/rule';
import { wholeCloze } from '../rules/cloze';
import type { Draft, Scene } from '../scene';

/** What more of its sentence may mend. */
const little: readonly LintName[] = ['names-nothing', 'scant', 'half-said'];
const asked = /^(?:Who|Which (?<sort>\p{Ll}+)) /u;

/** The blank of a draft, or the one that its question word stands for; null for a question of another kind. */
function blankIn({ prompt, form }: Draft): string | null {
	if (form === 'cloze') return /\[\p{Ll}[\p{Ll} ]*\]/u.exec(prompt)?.[0] ?? null;
	const found = asked.exec(prompt);
	return found && `[${found.groups?.['sort'] ?? 'person'}]`;
}

/** A draft that tells too little, with all of its sentence: "The [protocol], adopted in Dakar in 2001, forbids …". */
export function fullerOf(draft: Draft, scene: Scene, fault: LintName): readonly Draft[] {
	const blank = little.includes(fault) ? blankIn(draft) : null;
	const mark = scene.mentions.find(({ start }) => start === draft.mark.start) ?? draft.mark;
	const prompt = blank && wholeCloze(scene, { mark, blank });
	if (!prompt || prompt === draft.prompt || draft.kind === 'other') return [];
	const fuller: Draft = { ...draft, form: 'cloze', rule: `${draft.kind}-cloze`, prompt };
	return isUnanchored(fuller, scene) ? [] : [fuller];
}
