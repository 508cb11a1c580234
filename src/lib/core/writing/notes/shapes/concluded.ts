import { dateDraft, datesIn, onDate, question } from '../draft';
import type { NoteLine, Shape } from '../line';
import { withArticle } from '../naming';
import { piecesOf, type Piece } from '../pieces';
import { headSubject, type Subject } from '../subject';
import type { Draft } from '../../scene';

const one = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|sr|jr|sr\.|jr\.|de|van|von|al|bin))*`;
const names = new RegExp(`^${one}(?:\\s(?:&|and|/)\\s${one})?$`, 'u');
const joint = /\s(?:&|and|\/)\s/u;
const sides = new RegExp(`^(?:between )?(${one})\\s(?:&|and|/|–|-)\\s(${one})$`, 'u');

interface Conclusion {
	readonly sides: Piece | null;
	readonly place: string;
	readonly placeAt: Piece | null;
	readonly date: ReturnType<typeof datesIn>[number];
}

function isPlace({ mentions }: NoteLine, { start, end, text }: Piece): boolean {
	return (
		mentions.some((mention) => mention.kind === 'place' && mention.start === start && mention.end === end) &&
		!joint.test(text)
	);
}

/** The people or states, the place and the date that stand behind an instrument's name, and nothing else; null where anything else does. */
function conclusionOf(line: NoteLine): Conclusion | null {
	const { head, start } = line;
	if (!head || head.sign === '=' || head.sign === '→') return null;
	const body = piecesOf(line).filter((piece) => piece.start >= start + head.body);
	const end = body.findIndex((piece, at) => at > 0 && /^[;.(→]$/.test(piece.sign));
	let found: { sides: Piece | null; placeAt: Piece | null; date: Conclusion['date'] | null } = {
		sides: null,
		placeAt: null,
		date: null
	};
	for (const piece of end < 0 ? body : body.slice(0, end)) {
		const [date] = datesIn(line, piece);
		if (date && date.start === piece.start && date.end === piece.end && !found.date)
			found = { ...found, date };
		else if (isPlace(line, piece) && !found.placeAt) found = { ...found, placeAt: piece };
		else if (sides.test(piece.text) && names.test(piece.text.replace(/^between /, '')) && !found.sides)
			found = { ...found, sides: piece };
		else return null;
	}
	const inHead = datesIn(line, { start, end: start + head.body });
	const date = found.date ?? inHead[0];
	return date ? { ...found, place: found.placeAt?.text ?? '', date } : null;
}

const atPlace = (place: string) => (place === '' ? '' : `in ${place}`);

function partiesOf(line: NoteLine, { text, start }: Piece) {
	const [, first = '', second = ''] = sides.exec(text) ?? [];
	return [first, second].map((name) => {
		const from = start + text.lastIndexOf(name);
		const at = name === first ? start + text.indexOf(name) : from;
		const mention = line.mentions.find((one) => one.start <= at && one.end >= at + name.length);
		return { name, mark: { start: at, end: at + name.length }, isPlace: mention?.kind === 'place' };
	});
}

/** Each of two people is asked for by the other: "Who concluded the INF Treaty with Reagan in 1987?" */
function personDrafts(line: NoteLine, subject: Subject, conclusion: Conclusion): readonly Draft[] {
	if (!conclusion.sides) return [];
	const [first, second] = partiesOf(line, conclusion.sides);
	if (!first || !second || first.isPlace || second.isPlace) return [];
	if ([first, second].some(({ name }) => /^\p{Lu}{2,}$/u.test(name))) return [];
	return [first, second].flatMap(({ name, mark }): readonly Draft[] => {
		const other = name === first.name ? second.name : first.name;
		const answer = line.names.fullName(name);
		return [
			{
				kind: 'person',
				form: 'question',
				prompt: question(`Who concluded ${subject.said} with ${other} ${atPlace(conclusion.place)}`),
				answer,
				accept: [...line.names.formsOf(name), name, name.replace(/\s(?:sr|jr)\.?$/, '')],
				mark,
				rule: 'note-concluded',
				score: name === second.name ? 0.8 : 0.72,
				fact: ['sign', subject.inFact]
			}
		];
	});
}

/** An instrument with those who made it, where and when: "SALT I – Nixon & Brezhnev, Moscow, 26 May 1972." */
export const concluded: Shape = (line) => {
	const subject = headSubject(line);
	if (subject?.kind !== 'deal' || !subject.mark) return [];
	const conclusion = conclusionOf(line);
	if (!conclusion?.sides) return [];
	const { place, date } = conclusion;
	const who = conclusion.sides.text
		.replace(/^between /, '')
		.replace(/\s[/–-]\s/u, ' and ')
		.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, (found) => withArticle(found, line.articled));
	const fact = ['sign', subject.inFact];
	const drafts = [
		dateDraft(date, `did ${who} conclude ${subject.said} ${atPlace(place)}`, {
			rule: 'note-concluded',
			score: 0.88,
			fact
		}),
		...personDrafts(line, subject, conclusion)
	];
	return [
		...drafts,
		{
			kind: 'deal',
			form: 'question',
			prompt: question(
				`Which ${subject.noun ?? 'agreement'}${subject.isPlural ? 's' : ''} did ${who} conclude ${atPlace(place)} ${onDate(date.iso)}`
			),
			answer: subject.name,
			accept: [...subject.forms, `the ${subject.name}`],
			mark: subject.mark,
			rule: 'note-concluded',
			score: 0.8,
			fact
		}
	];
};
