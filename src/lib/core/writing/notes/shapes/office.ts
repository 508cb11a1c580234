import { stateByName } from '../../../extraction/lexicon/states';
import type { Mention } from '../../../extraction/mention';
import type { Draft } from '../../scene';
import { question } from '../draft';
import type { NoteLine, Shape } from '../line';
import { headingSubject } from '../subject';
import { asSubject } from './party';

const offices =
	'(?:Secretary[- ]General|Director[- ]General|High Representative|High Commissioner|(?:(?:Executive|General|Foreign|Defen[cs]e|First) )?Secretary|Prime Minister|PM|(?:Foreign|Defen[cs]e) Minister|(?:Vice[- ])?President|Chancellor|Chair(?:man|woman|person)?|(?:Executive |Managing )?Director|Commissioner|Ambassador|(?:Special )?Envoy|Premier|Head|Chief|Leader|King|Queen|Emperor|Shah|Emir|Commander(?:-in-Chief)?|SACEUR|Taoiseach|Governor|Viceroy)';
/** A name of some words with capitals, joined by "of" and "the". */
const name = String.raw`\p{Lu}[\p{L}'-]*(?: (?:of |the |of the |and )?\p{Lu}[\p{L}'-]*){0,6}`;
const adjectives = String.raw`(?:\p{Lu}[\p{L}.'-]* ){0,3}?`;
const years = String.raw`(?:(?<from>[12]\d{3})\s?[–—-]\s?(?<to>[12]\d{3}|\d{2})(?!\d))`;
const label = new RegExp(
	`^(?:(?<rank>[Ff]irst|1st|[Ss]econd|[Ll]ast) )?(?<office>${adjectives}${offices}(?: of (?:the )?${name})?)\\s*(?::|[–-])\\s`,
	'u'
);
const held = new RegExp(String.raw`^(?:\s*\([^()\d]{2,30}\))?[\s,(:]*${years}`, 'u');
const officeFirst = new RegExp(
	`^(?<office>(?:former |first )?(?:the )?${adjectives}${offices}(?: (?:of|for) (?:the )?${name})?)[\\s,(:]*${years}`,
	'u'
);
const listed = new RegExp(
	`^(?<office>(?:.*\\s)?)(?<word>Secretar(?:y|ies)[- ]General|Directors?[- ]General|Presidents?|Prime Ministers|Chancellors|Leaders|Chairmen|Foreign Ministers|General Secretaries|High Representatives|Secretaries of State|Premiers|Commissioners|Presidents of .*|Secretaries[- ]General of .*)$`,
	'iu'
);

const fullYear = (from: string, to: string) => (to.length === 2 ? from.slice(0, 2) + to : to);
const singular = (words: string) =>
	words
		.replace(/Secretaries/i, (found) => (/^S/.test(found) ? 'Secretary' : 'secretary'))
		.replace(
			/\b(Director|President|Prime Minister|Chancellor|Leader|Foreign Minister|Representative|Premier|Commissioner)s\b/i,
			'$1'
		)
		.replace(/Chairmen/i, 'Chairman')
		.replace(/^(?:key|main|list of|all|important)\s+/i, '')
		.replace(/\s*\(.*$/, '');

function personDraft(line: NoteLine, person: Mention, prompt: string, fact: readonly string[]): Draft {
	const answer = line.names.fullName(person.text);
	const surname = answer.split(' ').at(-1) ?? answer;
	return {
		kind: 'person',
		form: 'question',
		prompt: question(prompt),
		answer,
		accept: [
			...line.names.formsOf(answer),
			person.text,
			...(line.names.bearersOf(surname) <= 1 ? [surname] : [])
		],
		mark: { start: person.start, end: person.end },
		rule: 'note-office',
		score: 0.84,
		fact
	};
}

/** What an office is of: its own words, or the heading. */
function officeWords(line: NoteLine, office: string, isWhole: boolean): string | null {
	if (/\sof\s|^(?:US|UN|EU|NATO|\p{Lu}\p{Ll}+(?:ian|an|ish|ese|ch|i|sh))\s|^SACEUR$/u.test(office) || isWhole)
		return office.replace(/^the\s/i, '');
	const subject = headingSubject(line);
	if (subject?.sort === 'body') return `${office} of ${subject.said}`;
	const state = stateByName.has(line.heading ?? '') ? line.heading : null;
	return state ? `${office} of ${asSubject(state)}` : null;
}

/** An office that its heading leaves bare is that of the body the article is about; null where it is about none. */
function ofTopic({ names }: NoteLine, words: string | null): string | null {
	if (words === null || /\s/.test(words)) return words;
	const isItself = names.topic?.toLowerCase().startsWith(words.slice(0, 6).toLowerCase());
	return names.topic === null || isItself ? null : `${words} of the ${names.topic}`;
}

/** "Secretary-General: Jens Stoltenberg (2014–2024)". */
function fromLabel(line: NoteLine): readonly Draft[] {
	const found = label.exec(line.text);
	const { office = '', rank = '' } = found?.groups ?? {};
	const from = line.start + (found?.[0].length ?? 0);
	const person = line.mentions.find(({ kind, start }) => kind === 'person' && start === from);
	if (!found || !person) return [];
	const words = officeWords(line, office, false);
	if (words === null) return [];
	if (rank !== '')
		return [
			personDraft(line, person, `Who was the ${rank.toLowerCase().replace('1st', 'first')} ${words}`, [
				'office',
				words,
				rank
			])
		];
	const behind = line.text.slice(person.end - line.start);
	const term = held.exec(behind)?.groups;
	if (term?.from) {
		const to = fullYear(term.from, term.to ?? '');
		return [
			personDraft(line, person, `Who was ${words} from ${term.from} to ${to}`, ['office', words, term.from])
		];
	}
	const since = /^(?:\s*\([^()\d]{2,30}\))?[\s,(]*since\s([12]\d{3})\b/u.exec(behind)?.[1];
	return since
		? [personDraft(line, person, `Who became ${words} in ${since}`, ['office', words, since])]
		: [];
}

/** "Dag Hammarskjöld – UN Secretary-General 1953–61", or without the office under "UN Secretaries-General". */
function fromPerson(line: NoteLine): readonly Draft[] {
	const person = line.mentions.find(({ kind, start }) => kind === 'person' && start === line.start);
	if (!person) return [];
	const behind = line.text.slice(person.end - line.start);
	const own = officeFirst.exec(behind.replace(/^(?:\s*\([^()]{2,30}\))?\s*[:,–-]\s*/u, ''))?.groups;
	const title = listed.test(line.heading?.replace(/\s*\(.*$/, '') ?? '') ? singular(line.heading ?? '') : '';
	const bare =
		title === ''
			? undefined
			: held.exec(behind.replace(/^(?:\s*\([^()\d]{2,30}\))?\s*[:,–-]\s*/u, ''))?.groups;
	const term = own ?? bare;
	if (!term?.from || (own && /^former/.test(own.office ?? ''))) return [];
	const words = own
		? officeWords(line, own.office ?? '', false)
		: ofTopic(line, officeWords(line, title, true));
	if (words === null) return [];
	const to = fullYear(term.from, term.to ?? '');
	return [
		personDraft(line, person, `Who was ${words} from ${term.from} to ${to}`, ['office', words, term.from])
	];
}

/** Who held an office and when: with its years, or as the first. What ages is left out. */
export const office: Shape = (line) => [...fromLabel(line), ...fromPerson(line)];
