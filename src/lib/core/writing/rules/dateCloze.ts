import { dateForms } from '../../dates/print';
import { yearOf } from '../../dates/value';
import type { Draft, Rule, Scene } from '../scene';
import { blankOf } from '../wording';
import { cloze } from './cloze';

function draftOf(scene: Scene, mark: { start: number; end: number; iso: string }): Draft {
	const [answer = mark.iso, ...accept] = dateForms(mark.iso);
	return {
		kind: 'date',
		form: 'cloze',
		prompt: cloze(scene, { mark, blank: blankOf(mark.iso) }),
		answer,
		accept,
		mark: { start: mark.start, end: mark.end },
		rule: 'date-cloze',
		score: 0.68
	};
}

/** The clause of a date with a blank in its place: "The treaty was signed in [year]." */
export const dateCloze: Rule = (scene) =>
	scene.mentions.flatMap(({ kind, iso, start, end, text }) =>
		kind === 'date' && iso && yearOf(iso) !== null && !iso.includes('X') && /\d{4}/.test(text)
			? [draftOf(scene, { start, end, iso })]
			: []
	);
