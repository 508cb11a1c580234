import { dateForms } from '../../dates/print';
import { isOfKnownYear } from '../../dates/value';
import type { Draft, Rule, Scene } from '../scene';
import { blankOf } from '../prompt/wording';
import { cloze } from './cloze';

/** Half of a stretch of time, what is true as of a day, and a day that only names an age ("post-9/11"), are no answers. */
const ranged =
	/\b\d+-year period\b|(?<!\b(?:from|between) (?:\p{L}+ |\d+ \p{L}+ )?)\b[12]\d{3} (?:to|until|through|[–-]) \[|\bbetween \[|\bfrom \[dates\]|\bfrom \d{1,2} to \[|\bbetween [^,.]{1,30} and \[|\bfrom \[[^\]]+\] (?:to|until|through)|\b(?:to|until) \[[^\]]+\](?= [^.]*\bfrom \d)|\b(?:as of|since about|c\.) \[|\b(?:pre|post)[ -]\[|\[[^\]]+\] (?:and|to|or|–|-) (?:\p{Lu}\p{Ll}+ )?\d|\(\[|before \[[^\]]+\] was out/iu;

/** "In 1940 and [year]": the second of two years in a row. */
function isNextYear(prompt: string, iso: string): boolean {
	const before = /\b([12]\d{3}) and \[year\]/.exec(prompt)?.[1];
	return before !== undefined && Number(iso) - Number(before) === 1;
}

const fronted = /^(?:In|On|By|During) \[[^\]]+\],? (\S+)/;
const opening = /^(?:after|when|while|as|because|since|although|before|once|if)$/i;
const finite = /^(?:VB[DPZ]|MD)$/;

/** Whether a date that opens its sentence was put before a clause further on, which has a subject of its own. */
function isOfOther(prompt: string, { end }: { readonly end: number }, { sentence }: Scene): boolean {
	const next = fronted.exec(prompt)?.[1]?.replace(/[,.]$/, '');
	const behind = sentence.words.filter(({ start }) => start >= end);
	const place = behind.findIndex(({ text }) => text === next);
	return (
		place > 0 && behind.slice(0, place).some(({ form, text }) => finite.test(form) || opening.test(text))
	);
}

function draftOf(scene: Scene, mark: { start: number; end: number; iso: string }): readonly Draft[] {
	const [answer = mark.iso, ...accept] = dateForms(mark.iso);
	const prompt = cloze(scene, { mark, blank: blankOf(mark.iso) });
	if (
		prompt === null ||
		ranged.test(prompt) ||
		isNextYear(prompt, mark.iso) ||
		isOfOther(prompt, mark, scene)
	)
		return [];
	return [
		{
			kind: 'date',
			form: 'cloze',
			prompt,
			answer,
			accept,
			mark: { start: mark.start, end: mark.end },
			rule: 'date-cloze',
			score: 0.68
		}
	];
}

/** The clause of a date with a blank in its place: "The treaty was signed in [year]." */
export const dateCloze: Rule = (scene) =>
	scene.mentions.flatMap(({ kind, iso, start, end, text }) =>
		kind === 'date' && iso && isOfKnownYear(iso) && /\d/.test(text) ? draftOf(scene, { start, end, iso }) : []
	);
