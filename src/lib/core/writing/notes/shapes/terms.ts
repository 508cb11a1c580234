import { printDate } from '../../../dates/print';
import { datesIn, question } from '../draft';
import { deedVerbs, formsOf } from '../lexicon/doings';
import type { Shape } from '../line';
import { piecesOf } from '../pieces';
import { headSubject } from '../subject';
import { asSubject } from './party';

const more =
	'agree renounce undertake withdraw accept exchange receive get promise leave join keep retain gain win lose cede share pay become evacuate'.split(
		' '
	);
const bases = [...deedVerbs, ...more];
const oneSide = formsOf(bases);
const severalSides = formsOf(bases, true);
const side = String.raw`(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const shape = new RegExp(
	`^(?<who>${side}(?:(?:, ${side})*,? (?:&|and) ${side})?) (?<verb>\\p{Ll}+) (?<rest>[^;:()→]{8,120})`,
	'u'
);
const leaning = /\b(?:it|this|that|these|those|which|who|latter|former)\b/iu;
const ending = /(?:\s[–—-]\s|\s\(|[.;]\s|→).*$/u;

/** Who did what under an instrument: "Budapest Memorandum: US, UK & Russia give Ukraine security assurances". */
export const terms: Shape = (line) => {
	const subject = headSubject(line);
	const { head, start } = line;
	if (!head || head.sign === '→' || subject?.kind !== 'deal' || !subject.mark) return [];
	const body = line.text.slice(head.body).replace(ending, '');
	const { who = '', verb = '', rest: found = '' } = shape.exec(body)?.groups ?? {};
	const base = (/ (?:&|and) /.test(who) ? severalSides : oneSide).get(verb) ?? oneSide.get(verb);
	const rest = found.replace(/[.\s]+$/, '');
	const isParty = line.mentions.some(
		(one) =>
			one.start <= start + head.body + 4 &&
			one.start >= start + head.body &&
			/^(?:place|organization|person)$/.test(one.kind)
	);
	if (!base || !isParty || leaning.test(rest) || subject.forms.some((form) => rest.includes(form))) return [];
	const [date] = datesIn(line, { start, end: start + head.body });
	const first = piecesOf(line).find((piece) => piece.start >= start + head.body);
	const when =
		date && first && datesIn(line, { start: first.start, end: line.end }).length === 0
			? ` (${printDate(date.iso)})`
			: '';
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: question(
				`In which ${subject.noun ?? 'agreement'}${when} did ${asSubject(who)} ${base} ${rest}`
			),
			answer: subject.name,
			accept: [...subject.forms, `the ${subject.name}`],
			mark: subject.mark,
			rule: 'note-terms',
			score: 0.84,
			fact: ['terms', subject.inFact]
		}
	];
};
