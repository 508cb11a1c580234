import type { Mention } from '../../extraction/mention';
import type { Span } from '../../text/article';
import { doingOf } from './lexicon/doings';
import type { NoteLine } from './line';
import { headingSubject, headSubject, subjectFrom, type Subject } from './subject';

/** A stretch of a line between two of its signs. */
export interface Piece extends Span {
	readonly text: string;
	/** The sign before it: ",", ";", ".", ":", "–", "→", "(", ")" or nothing at the start of the line. */
	readonly sign: string;
	/** The sign behind it. */
	readonly next: string;
}

const signs = /\s+[–—-]{1,2}\s+|\s*(?:→|[-=]+>|⇒)\s*|;\s*|,\s+|:\s+|[()]|\s*=\s*/gu;

/** Where a line is parted: at its signs and where its sentences end, never within a date. */
function cutsOf({ text, start, mentions, sentences }: NoteLine): { at: number; end: number; sign: string }[] {
	const dates = mentions.filter(({ kind }) => kind === 'date');
	const isInDate = (at: number) => dates.some((date) => at > date.start - start && at < date.end - start);
	const cuts = [...text.matchAll(signs)]
		.filter(
			({ index, 0: found }) =>
				!isInDate(index) && !(found.startsWith(',') && /^\d{3}/.test(text.slice(index + 1)))
		)
		.map(({ index, 0: found }) => {
			const sign = found
				.trim()
				.replace(/^[–—-]+$/u, '–')
				.replace(/^(?:[-=]+>|⇒)$/u, '→');
			return { at: index, end: index + found.length, sign };
		});
	const stops = sentences
		.slice(0, -1)
		.map(({ end }, at) => ({ at: end - start, end: (sentences[at + 1]?.start ?? end) - start, sign: '.' }));
	return [...cuts, ...stops].sort((one, two) => one.at - two.at);
}

/** The pieces of a line, in order; of its head too. */
export function piecesOf(line: NoteLine): readonly Piece[] {
	const cuts = [...cutsOf(line), { at: line.text.length, end: line.text.length, sign: '.' }];
	let [from, sign] = [0, ''];
	return cuts.flatMap((cut): readonly Piece[] => {
		const raw = line.text.slice(from, cut.at);
		const text = raw.replace(/[.\s]+$/, '').trimStart();
		const start = line.start + from + (raw.length - raw.trimStart().length);
		const piece = { text, start, end: start + text.length, sign, next: cut.sign };
		[from, sign] = [cut.end, cut.sign];
		return text === '' ? [] : [piece];
	});
}

/** Whether the piece opens, or follows in its sentence on one that opens, with a name of its own: "ICC: Rome Statute adopted 1998, in force 2002". */
function hasOwnSubject(line: NoteLine, piece: Piece): boolean {
	if (isFresh(line, piece)) return false;
	const opening = piecesOf(line)
		.filter((one) => one.start < piece.start && isFresh(line, one))
		.at(-1);
	if (
		!opening ||
		/^\p{Ll}|^[\d"(]/u.test(opening.text) ||
		doingOf.has(opening.text.split(' ')[0]?.toLowerCase() ?? '')
	)
		return false;
	const isName = line.mentions.some(({ start, end }) => start === opening.start && end === opening.end);
	return !isName && !/^(?:In force|Est|Never|Not|Still)\b/.test(opening.text) && !isPair.test(opening.text);
}

/** "Nixon & Brezhnev", behind the name of what they made. */
const isPair =
	/^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3} (?:&|and) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/** The sign before a piece, of those that part more than a comma or a bracket does. */
const parting = /^(?:[;.→=]|)$/;

/** The name that a bracket stands behind. */
function ownerOf(line: NoteLine, opening: number): Subject | null {
	const before = line.text.slice(0, opening).trimEnd();
	const mention = line.mentions.find(
		({ end, kind }) => end - line.start === before.length && kind !== 'date'
	);
	const [found = ''] =
		/(?:\p{Lu}[\p{L}\p{N}'’-]*(?: (?:of|the|on|for|and))* )*\p{Lu}[\p{L}\p{N}'’-]*$/u.exec(before) ?? [];
	const words = mention && mention.text.length > found.length ? mention.text : found;
	const start = line.start + before.length - words.length;
	return subjectFrom(line, words, '', { start, end: start + words.length });
}

/** Whether another thing of the subject's sort is named between head and piece: what follows may be about that. */
export function isOvertaken(line: NoteLine, piece: Span, subject: Subject): boolean {
	const kind = subject.sort === 'instrument' ? 'deal' : 'organization';
	const from = line.start + (line.head?.body ?? 0);
	const sentence = line.sentences.find(({ start, end }) => piece.start >= start && piece.start < end);
	return line.mentions.some(
		(one: Mention) =>
			one.kind === kind &&
			one.start >= from &&
			one.end <= (sentence?.start ?? piece.start) &&
			!subject.forms.some((form) => form.includes(one.text))
	);
}

/**
 * What a piece is about: what stands before its bracket, else the head of its line, else the heading. Null behind an arrow or a sign of equality,
 * and where another such thing was named since.
 */
export function aboutOf(line: NoteLine, piece: Piece): Subject | null {
	const before = line.text.slice(0, piece.start - line.start);
	const opening = before.lastIndexOf('(');
	if (opening > before.lastIndexOf(')')) return ownerOf(line, opening);
	const { head } = line;
	const body = before.slice(head?.body ?? 0);
	const inSentence = body.slice(body.lastIndexOf('.') + 1);
	if (/[→=]|=>|->/.test(inSentence) || /:\s/.test(inSentence)) return null;
	if (head && (/[=→]/.test(head.sign) || piece.start < line.start + head.body)) return null;
	if (hasOwnSubject(line, piece)) return null;
	const subject = head ? headSubject(line) : headingSubject(line);
	return subject && !isOvertaken(line, piece, subject) ? subject : null;
}

/** Whether a piece stands at the beginning of what is said of its subject or behind a sign that parts. */
export const isFresh = (line: NoteLine, piece: Piece): boolean =>
	parting.test(piece.sign) || piece.start === line.start + (line.head?.body ?? 0);
