import type { Draft, Scene } from '../scene';
import { isCarried } from './carried';
import { spoken } from './wording';

/** Where a clause of its own may begin. */
const joint = /(?:, (?:and|but|while|whereas)|;|:) (?=\S)/gu;
const finite = /^(?:VB[DPZ]|MD)$/;
/** So many words at least must be left. */
const fewest = 6;

/** Whether the first verb of a sentence from a place on has its subject between the place and itself. */
function isClause({ sentence: { words } }: Scene, from: number): boolean {
	const first = words.findIndex(({ form, start }) => start >= from && finite.test(form));
	const { relation = '', head = -1 } = words[first] ?? {};
	const verb = /^(?:aux|cop)/.test(relation) ? head : first;
	return words.some(
		(word, at) =>
			word.head === verb &&
			/^nsubj/.test(word.relation) &&
			!/^W/.test(word.form) &&
			word.start >= from &&
			at < first
	);
}

/** A cloze without what stands before the clause that has its blank. */
export function clauseBehind(draft: Draft, scene: Scene): readonly Draft[] {
	const { prompt, form, mark } = draft;
	if (form !== 'cloze') return [];
	const sofar = scene.text.slice(0, mark.start - scene.start).replace(/\s/g, ' ');
	return [...prompt.matchAll(joint)]
		.map(({ index, 0: sign }) => prompt.slice(index + sign.length))
		.filter((words) => /\[\p{Ll}[\p{Ll} ]*\]/u.test(words) && words.split(/\s+/).length >= fewest)
		.filter((words) => {
			const [opening = ''] = /^[^ [\]]+(?: [^ [\]]+)?/u.exec(words) ?? [];
			const from = opening === '' ? sofar.length : sofar.lastIndexOf(opening);
			return from >= 0 && isClause(scene, scene.start + from);
		})
		.filter((words) => isCarried(words, scene))
		.map((words) => ({ ...draft, prompt: spoken(words) }));
}
