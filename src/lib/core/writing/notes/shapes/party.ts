import { stateByName } from '../../../extraction/lexicon/states';
import { relationOf } from '../../lexicon/relations';
import type { Draft } from '../../scene';
import { dateDraft, datesIn, onDate, question } from '../draft';
import { partyVerbs } from '../lexicon/doings';
import type { Shape } from '../line';
import { aboutOf, isFresh, piecesOf } from '../pieces';

const side = String.raw`(?:the )?\p{Lu}[\p{L}.'’-]*(?: (?:of |the )?\p{Lu}[\p{L}.'’-]*){0,3}`;
const shape = new RegExp(
	`^(?<who>${side}(?:(?:, ${side})* (?:&|and) ${side})?) (?<verb>\\p{Ll}+)(?: (?<to>from|to|it))?(?: (?:on|in))?$`,
	'u'
);

/** What a party did to what the line is about, and when: "INF Treaty … US withdrew 2 Aug 2019". */
export const party: Shape = (line) =>
	piecesOf(line).flatMap((piece): readonly Draft[] => {
		const [date] = datesIn(line, piece);
		if (!date || date.end !== piece.end || !isFresh(line, piece)) return [];
		const {
			who = '',
			verb = '',
			to = ''
		} = shape.exec(piece.text.slice(0, date.start - piece.start).trim())?.groups ?? {};
		const [base, preposition] = partyVerbs.get(verb) ?? ['', ''];
		const subject = base === '' ? null : aboutOf(line, piece);
		if (!subject || !subject.mark || (to !== '' && to !== 'it' && to !== preposition)) return [];
		if (subject.sort !== 'instrument' && subject.sort !== 'body') return [];
		if (
			!line.mentions.some(
				({ start, kind }) =>
					start <= piece.start + 4 && start >= piece.start && /^(?:place|organization|person)$/.test(kind)
			)
		)
			return [];
		const what = `${base} ${preposition} ${subject.said}`.replace(/\s+/g, ' ');
		const fact = [relationOf.get(base) ?? base, who.toLowerCase(), subject.inFact];
		const cards = [
			dateDraft(date, `did ${asSubject(who)} ${what}`, { rule: 'note-party', score: 0.84, fact })
		];
		if (/ (?:&|and) /.test(who)) return cards;
		const mark = { start: piece.start, end: piece.start + who.length };
		const isPerson = line.mentions.some(({ start, kind }) => start === piece.start && kind === 'person');
		const state = stateByName.get(who);
		if (!isPerson && !state) return cards;
		return [
			...cards,
			{
				kind: isPerson ? 'person' : 'other',
				form: 'question',
				prompt: question(
					`${isPerson ? 'Who' : 'Which state'} ${verb} ${preposition} ${subject.said} ${onDate(date.iso)}`
				),
				answer: state ?? line.names.fullName(who),
				accept: [...line.names.formsOf(who), who],
				mark,
				rule: 'note-party',
				score: 0.7,
				fact
			}
		];
	});

/** States that stand before a verb have their article: "US" is "the US". */
export const asSubject = (who: string) =>
	`${who},`
		.replace(/(?<!\b[Tt]he )\b(US|USA|UK|USSR|UAE|GDR|DRC|PRC|EU|UN|Soviet Union)(?=,| &| and)/g, 'the $1')
		.slice(0, -1);
