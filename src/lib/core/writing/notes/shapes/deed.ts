import { question } from '../draft';
import { deedVerbs, formsOf } from '../lexicon/doings';
import type { NoteLine, Shape } from '../line';
import { aboutOf, isFresh, piecesOf, type Piece } from '../pieces';
import type { Subject } from '../subject';

const singular = formsOf(deedVerbs);
const leaning = /\b(?:its|their|his|her|it|they|them|this|that|these|those|which|who|latter|former|both)\b/iu;
/** Behind one of these "established" is a participle: "established in 1949 by …". */
const passive =
	/^\w+ (?:in|on|at|by|as|from|to|after|during|under|with|between|following|into|of|since|until)\b|^\w+ \d|^\w+ \w+ly\b|^(?!call|provid|allow)\w+ for\b/iu;
const fewestWords = 4;
const mostWords = 22;

/** What stands from a piece on to the next sign that is no comma. */
function wordsFrom(line: NoteLine, piece: Piece, pieces: readonly Piece[]): string {
	const after = pieces.filter(({ start }) => start > piece.start);
	const stop = after.find(({ sign }) => sign !== ',');
	const words = line.text.slice(piece.start - line.start, (stop?.start ?? line.end) - line.start);
	return words.replace(/[\s;.:(→=–—-]+$/u, '');
}

function draftOf(line: NoteLine, subject: Subject, words: string) {
	const count = words.split(/\s+/).length;
	const isNamed = subject.forms.some((form) => words.includes(form));
	if (
		!subject.mark ||
		isNamed ||
		passive.test(words) ||
		leaning.test(words) ||
		count < fewestWords ||
		count > mostWords
	)
		return [];
	const said = words.charAt(0).toLowerCase() + words.slice(1);
	return [
		{
			kind: subject.kind,
			form: 'question' as const,
			prompt: question(`Which ${subject.noun ?? 'agreement'}${subject.isPlural ? 's' : ''} ${said}`),
			answer: subject.name,
			accept: [...subject.forms, `the ${subject.name}`],
			mark: subject.mark,
			rule: 'note-deed' as const,
			score: 0.85,
			fact: ['deed', subject.inFact, said]
		}
	];
}

/** What an instrument or a body does, told without its name: "INF Treaty … Eliminated all ground-launched missiles of …" */
export const deed: Shape = (line) => {
	const pieces = piecesOf(line);
	return pieces.flatMap((piece) => {
		const [verb = ''] = piece.text.toLowerCase().match(/^[a-z]+/) ?? [];
		if (!isFresh(line, piece) || !singular.has(verb)) return [];
		const subject = aboutOf(line, piece);
		const isThing = subject?.sort === 'instrument' || subject?.sort === 'body';
		return subject && isThing && !(subject.isPlural && /s$/.test(verb))
			? draftOf(line, subject, wordsFrom(line, piece, pieces))
			: [];
	});
};
