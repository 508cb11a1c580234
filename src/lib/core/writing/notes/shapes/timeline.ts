import { relationOf } from '../../lexicon/relations';
import type { Draft } from '../../scene';
import { clauseOf, type NoteClause } from '../clause';
import { dateDraft, datesIn, onDate, question } from '../draft';
import type { Dated } from '../../prompt/dateDraft';
import type { NoteLine, Shape } from '../line';
import { isPlural } from '../naming';
import { fromDateDraft, happeningOf, withInnerArticles } from '../when';

const afterDate = /^\)?\s*(?::|[–—-]{1,2}|=|\t|\||→)?\s+(?=["\p{L}])/u;
const joins = /^(?:and|or|to|of|was|is|in|on|saw|marks?|at|by|&)\b|^[–-]\s?\d/iu;
const leaning = /^(?:its|their|his|her)\b|\b(?:it|he|she|they|this|that|these|those|who|which|see|cf)\b/iu;
/** "Became President" says not of what. */
const bareOffice =
	/^(?:the |an? )?(?:General Secretary|President|Prime Minister|Chancellor|leader|Premier|Party leader|PM)$/i;
const mostWords = 16;

/** The date that opens a line, and where its body begins. */
function opening(line: NoteLine): { date: Dated; body: number } | null {
	const [date] = datesIn(line, line);
	if (!date || !/^\(?$/.test(line.text.slice(0, date.start - line.start))) return null;
	const behind = line.text.slice(date.end - line.start);
	const sign = afterDate.exec(behind)?.[0];
	if (sign === undefined) return null;
	const body = date.end - line.start + sign.length;
	return joins.test(line.text.slice(body)) ? null : { date, body };
}

/** The statements of a body: what stands between its stronger signs, up to the first comma where one breaks it. */
function statements(line: NoteLine, body: number): readonly { words: string; start: number }[] {
	const found: { words: string; start: number }[] = [];
	const text = line.text.slice(body);
	for (const piece of text.matchAll(/[^;]+/gu)) {
		const whole = piece[0].trim();
		const start = line.start + body + piece.index + piece[0].indexOf(whole);
		const words = /^.*?(?=\s*(?:→|[-=]+>|\s[–—-]\s|\(|\.(?:\s|$)|:\s|$))/u.exec(whole)?.[0] ?? '';
		found.push({ words: words.trim(), start });
		if (/\.\s/.test(whole)) break;
	}
	return found.filter(({ words }) => words !== '' && words.split(' ').length <= mostWords);
}

const factOf = (words: string, relation: string) => [relation, words.toLowerCase().replace(/^the /, '')];

function clauseDrafts(line: NoteLine, date: Dated, clause: NoteClause, start: number): readonly Draft[] {
	const { who, whoWords, verb, isPassive, past, rest } = clause;
	const relation = relationOf.get(verb) ?? verb;
	const fact = isPassive ? factOf(who, relation) : [...factOf(who, relation), rest.toLowerCase()];
	const asks = isPassive
		? `${isPlural(who) || /(?:\sand\s|&)/.test(who) ? 'were' : 'was'} ${who} ${verb} ${rest}`
		: `did ${who} ${verb} ${rest}`;
	const cards = [dateDraft(date, asks.trim(), { rule: 'note-timeline', score: 0.84, fact })];
	const person = line.mentions.find(
		(one) => one.kind === 'person' && one.start === start && one.end === start + whoWords.length
	);
	if (!person || isPassive || past === null || rest.split(' ').length < 2 || bareOffice.test(rest))
		return cards;
	const answer = line.names.fullName(person.text);
	return [
		...cards,
		{
			kind: 'person',
			form: 'question',
			prompt: question(`Who ${past} ${rest} ${onDate(date.iso)}`),
			answer,
			accept: [...line.names.formsOf(answer), person.text],
			mark: { start: person.start, end: person.end },
			rule: 'note-timeline',
			score: 0.8,
			fact
		}
	];
}

/** Which instrument two sides made: "1972 – Simla Agreement between India and Pakistan". */
function dealDrafts(line: NoteLine, date: Dated, words: string, start: number): readonly Draft[] {
	const deal = line.mentions.find(
		({ kind, start: at }) => kind === 'deal' && at >= start && at < start + words.length
	);
	if (!deal) return [];
	const around = words
		.slice(0, deal.start - start)
		.replace(/(?:\b(?:the|an?)\s)?$/i, '')
		.trim();
	const behind = words.slice(deal.end - start).trim();
	const two = String.raw`(\p{Lu}[\p{L}. -]*?)\s(?:&|and)\s(?:the\s)?(\p{Lu}[\p{L}. -]*)`;
	const between = around === '' ? new RegExp(`^between\\s(?:the\\s)?${two}$`, 'u').exec(behind) : null;
	const signing =
		behind === '' ? new RegExp(`^${two}\\s(?:sign(?:s|ed)?|conclude[sd]?)$`, 'u').exec(around) : null;
	const [, first = '', second = ''] = between ?? signing ?? [];
	if (first === '') return [];
	const noun =
		/\b(treaty|agreement|pact|accords?|convention|protocol|declaration|charter|memorandum)\b/i
			.exec(deal.text)?.[1]
			?.toLowerCase() ?? 'agreement';
	const answer = line.names.fullName(deal.text);
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: question(
				`Which ${noun} did ${first} & ${second} ${signing ? 'sign' : 'conclude'} ${onDate(date.iso)}`
			),
			answer,
			accept: [...line.names.formsOf(answer), `the ${answer}`],
			mark: { start: deal.start, end: deal.end },
			rule: 'note-timeline',
			score: 0.8,
			fact: factOf(answer, 'sign')
		}
	];
}

function draftsOf(
	line: NoteLine,
	date: Dated,
	{ words, start }: { words: string; start: number }
): readonly Draft[] {
	const { articled } = line;
	const isDated = line.mentions.some(
		(one) => one.kind === 'date' && one.start >= start && one.end <= start + words.length
	);
	if (leaning.test(words) || isDated) return [];
	const isPerson = line.mentions.some((one) => one.kind === 'person' && one.start === start);
	const candidates = words.includes(',') ? [words, words.slice(0, words.indexOf(','))] : [words];
	for (const candidate of candidates) {
		const clause = clauseOf(candidate, line.grammar, { articled, isPerson });
		if (clause && !(candidate === words && words.includes(',') && !/\s(?:&|and)\s/.test(words)))
			return [...clauseDrafts(line, date, clause, start), ...dealDrafts(line, date, candidate, start)];
		const noun =
			candidate.includes(',') || clause ? null : happeningOf(withInnerArticles(candidate), articled);
		if (!noun) continue;
		const rest = { rule: 'note-timeline', score: 0.8, fact: factOf(candidate, 'happen') } as const;
		const { asks } = noun;
		return [
			noun.isFrom ? fromDateDraft(date, asks, rest) : dateDraft(date, asks, rest),
			...dealDrafts(line, date, candidate, start)
		];
	}
	return [];
}

/** A line of a timeline: a date, then what was that day: "1972 – Simla Agreement between India and Pakistan", "1949 NATO founded". */
export const timeline: Shape = (line) => {
	const found = opening(line);
	return found ? statements(line, found.body).flatMap((one) => draftsOf(line, found.date, one)) : [];
};
