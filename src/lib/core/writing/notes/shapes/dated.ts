import { dateDraft, datesIn } from '../draft';
import type { Dated } from '../../prompt/dateDraft';
import type { NoteLine, Shape } from '../line';
import { comingAbout } from '../naming';
import { headSubject, subjectFrom, type Subject } from '../subject';

/** What is said of a thing of this sort that has a date and no more. */
function wordsFor({ sort, said, isPlural, name }: Subject): string | null {
	if (sort === 'event') return `did ${said} take place`;
	if (sort === 'instrument') return `${isPlural ? 'were' : 'was'} ${said} ${comingAbout(name)}`;
	return null;
}

function draftFor(subject: Subject, date: Dated) {
	const words = wordsFor(subject);
	const fact = [subject.sort === 'event' ? 'happen' : 'sign', subject.inFact];
	return words === null ? [] : [dateDraft(date, words, { rule: 'note-dated', score: 0.78, fact })];
}

/** The date in a line's head: "Budapest Memorandum, 5 Dec 1994: …", "Suez Crisis (1956) – …". */
function ofHead(line: NoteLine) {
	const { head, start } = line;
	const subject = headSubject(line);
	if (!head || !subject) return [];
	const from = start + head.words.length;
	const dates = datesIn(line, { start: from, end: start + head.end });
	const [date] = dates;
	if (!date || dates.length > 1) return [];
	const between = line.text.slice(head.words.length, date.start - start);
	const behind = line.text.slice(date.end - start, head.end);
	return /^(?:,\s*|\s*\()$/.test(between) && /^\)?\s*$/.test(behind) ? draftFor(subject, date) : [];
}

/** The date in brackets behind an instrument's name: "→ Lisbon Protocol (May 1992)". */
function inBrackets(line: NoteLine) {
	const { text, start, mentions, head } = line;
	return mentions.flatMap((mention) => {
		if (mention.kind !== 'deal' || (head && mention.start < start + head.body)) return [];
		const rest = text.slice(mention.end - start);
		const date = datesIn(line, line).find((one) => one.start > mention.end && one.start <= mention.end + 3);
		if (!date || !/^\s\(/.test(rest) || text[date.end - start] !== ')') return [];
		const subject = subjectFrom(line, mention.text, '', mention);
		return subject ? draftFor(subject, date) : [];
	});
}

/** A thing with its date beside it and no word of what happened then. */
export const dated: Shape = (line) => [...ofHead(line), ...inBrackets(line)];
