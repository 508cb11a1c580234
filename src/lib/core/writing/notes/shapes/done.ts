import { relationOf } from '../../lexicon/relations';
import { dateDraft, datesIn, onDate, question } from '../draft';
import type { Dated } from '../../prompt/dateDraft';
import { doingOf } from '../lexicon/doings';
import type { NoteLine, Shape } from '../line';
import { aboutOf, isFresh, piecesOf, type Piece } from '../pieces';
import type { Subject } from '../subject';

const opening =
	/^(?:(?:was|were|first|finally|formally|officially|originally|only)\s+)?(?<done>est\.?|estd\.?|[a-z]+ed|begun|built|held)(?=\s|$)\s*(?<rest>.*)$/iu;
const inForce =
	/^(?:(?:entered|came|entry|enters)\s+)?in(?:to)?\s+force(?:\s+(?:since|on|in|from))?\s*:?\s*(?=\S)/iu;
/** What may follow the participle: more than a few words, or other signs, and it is another sentence. */
const trailing =
	/^(?:(?:for signature|indefinitely|unanimously|permanently)\b\s*)?(?:(?:in|at|by|between|under|for|with|as|to|from|after|during|into|against|on)\s[^;:()]{2,60})?$/u;

/** "Founded by Bangkok Declaration". */
const byInstrument =
	/\bby (?=(?:\p{Lu}\S* ){0,4}(?:Treaty|Declaration|Agreement|Charter|Protocol|Convention|Accords?)\b)/u;

/** The participle of a piece as a question has it, and the words behind it without the date and its preposition. */
interface Done {
	readonly said: string;
	readonly rest: string;
	readonly date: Dated;
}

const plainDone = (word: string) =>
	/^est/i.test(word) && !/^established$/i.test(word) ? 'established' : word.toLowerCase();

/** "By US" of "by US, UK, USSR" is half of what the line says. */
const withoutCutList = (rest: string, isList: boolean) =>
	isList ? rest.replace(/\s*\b(?:by|between|with|for)\s[^,]*$/u, '') : rest;

function doneIn(line: NoteLine, piece: Piece, behind: Piece | undefined): Done | null {
	const { done = '', rest = '' } = opening.exec(piece.text)?.groups ?? {};
	const said = plainDone(done);
	if (!doingOf.has(said) && said !== 'established') return null;
	const dates = datesIn(line, piece);
	const [date] = dates;
	const isList =
		piece.next === ',' &&
		behind !== undefined &&
		/^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}(?: (?:&|and) .*)?$/u.test(behind.text) &&
		datesIn(line, behind).length === 0;
	if (!date || dates.length > 1) return laterDate(line, said, rest.replace(byInstrument, 'by the '), behind);
	const from = date.start - piece.start - (piece.text.length - rest.length);
	const before = rest.slice(0, from).replace(/\s*\b(?:on|in|since)\s*$/iu, '');
	const after = rest.slice(from + (date.end - date.start)).trim();
	const words = withoutCutList(`${before} ${after}`.trim(), isList).replace(/\s+/g, ' ').trim();
	const ordered = words
		.replace(byInstrument, 'by the ')
		.replace(/^(by .+?) (for \S+ (?:years|months|weeks|days))$/u, '$2 $1');
	return trailing.test(ordered) ? { said, rest: ordered, date } : null;
}

/** "Signed in Washington, 4 April 1949": the date stands alone in the next piece. */
function laterDate(line: NoteLine, said: string, rest: string, behind: Piece | undefined): Done | null {
	if (!behind || !/^[,(]$/.test(behind.sign) || !trailing.test(rest)) return null;
	const [date] = datesIn(line, behind);
	if (!date || behind.text.replace(/^(?:on|in)\s+/i, '').length !== date.end - date.start) return null;
	return { said, rest, date };
}

const be = ({ isPlural }: Subject) => (isPlural ? 'were' : 'was');

function draftsOf(line: NoteLine, subject: Subject, { said, rest, date }: Done) {
	const doing = doingOf.get(said) ?? 'found';
	const fact = [relationOf.get(doing) ?? doing, subject.inFact];
	const words = `${be(subject)} ${subject.said} ${said} ${rest}`.trim();
	const cards = [dateDraft(date, words, { rule: 'note-done', score: 0.86, fact })];
	const isDay = /^\d{4}-\d\d-\d\d$/.test(date.iso);
	const { mark, noun } = subject;
	if (
		subject.kind !== 'deal' ||
		subject.isPlural ||
		!mark ||
		!noun ||
		!isDay ||
		!/^(?:sign|open|adopt)$/.test(doing)
	)
		return cards;
	return [
		...cards,
		{
			kind: subject.kind,
			form: 'question' as const,
			prompt: question(`Which ${noun} was ${said} ${rest} ${onDate(date.iso)}`),
			answer: subject.name,
			accept: [...subject.forms, `the ${subject.name}`],
			mark,
			rule: 'note-done' as const,
			score: 0.6,
			fact
		}
	];
}

function inForceOf(line: NoteLine, piece: Piece, subject: Subject) {
	const [found = ''] = inForce.exec(piece.text) ?? [];
	const [date] = datesIn(line, piece);
	if (found === '' || subject.sort !== 'instrument' || !date || date.start !== piece.start + found.length)
		return [];
	const fact = ['in force', subject.inFact];
	return [dateDraft(date, `did ${subject.said} enter into force`, { rule: 'note-done', score: 0.87, fact })];
}

/** What was done to the thing a line is about, and when: "PTBT: signed in Moscow 5 Aug 1963", "in force 1970", "IAEA (est. 1957)". */
export const done: Shape = (line) => {
	const pieces = piecesOf(line);
	return pieces.flatMap((piece, at) => {
		const subject = aboutOf(line, piece);
		if (!subject) return [];
		const found = doneIn(line, piece, pieces[at + 1]);
		const isPlaced = isFresh(line, piece) || /^[,(:]$/.test(piece.sign);
		return [...(found && isPlaced ? draftsOf(line, subject, found) : []), ...inForceOf(line, piece, subject)];
	});
};
