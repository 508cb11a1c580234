import { printDate } from '../../dates/print';
import { isPoint, precisionOf, yearOf } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { presentOf } from '../present';
import { hangsOn } from '../../syntax/sentence';
import type { Span } from '../../text/article';
import { goesOn, verbAbove } from '../grammar/above';
import type { Scene } from '../scene';

/** What many can be at a time. */
const callings =
	/\b(?:business(?:man|woman)|analyst|expert|economist|journalist|historian|scholar|lawyer|diplomat|politician|activist|engineer|scientist|lawmaker|nominee|dissident|envoy|ambassador|senator|congress(?:man|woman))$/iu;
const past = /\b(?:former|previous|ex-|current|then|late|acting|incoming|outgoing|future)\b/iu;
const title =
	/^(?:(?:vice|deputy|prime|foreign|first|supreme|executive|under)[- ])*(?:president|minister|chancellor|premier|secretary|commissioner|chair|director|chief|head|commander|leader|founder|spokes|governor|king|queen|emperor|sultan|speaker|judge|general|marshal|admiral)/iu;

/** The office or calling that the sentence gives a person, with what it is of: "Chinese President"; null where it tells of nothing named, or what was before. */
export function officeOf(scene: Scene, mention: Mention): string | null {
	const { role: said = '' } = scene.names.person(scene.names.fullName(plainName(mention.text))) ?? {};
	const role = said.replace(/^(?:the|an?)\s+/i, '').trim();
	if (role === '' || past.test(role) || /,|\b(?:which|who|and)\b/.test(role)) return null;
	if (!scene.text.replace(/\s+/g, ' ').includes(role)) return null;
	const isOfNamed = scene.mentions.some(
		({ kind, text }) => /^(?:place|nationality|organization)$/.test(kind) && role.includes(plainName(text))
	);
	return isOfNamed ? role : null;
}

/** Offices whose holders are asked for by the time alone: heads of states, of governments, of bodies, and who spoke for them abroad. */
const leading =
	/\b(?:president|prime minister|premier|chancellor|king|queen|emperor|empress|tsar|sultan|emir|shah|pope|taoiseach|secretary[- ]general|general secretary|director[- ]general|high commissioner|(?:foreign|external affairs) (?:minister|secretary)|secretary of state|minister (?:of|for) (?:foreign|external) affairs|supreme leader|crown prince)\b/iu;
const ofMany = /\b(?:ministers?|secretary|ambassador|governor|general|admiral|marshal|judge|member)\b/iu;
const under = /\b(?:vice|deputy|under|assistant|associate|regional|spokes\p{L}+)\b/iu;

/** Whether only one person can have the office at a time, and it is one of those that a student learns by their times. */
export const isOneAtATime = (role: string) =>
	!callings.test(role) && !under.test(role) && (leading.test(role) || !ofMany.test(role));

/** "the Chinese President", "President of Viet Nam", "NATO's secretary-general". */
export const withArticle = (role: string) =>
	title.test(role) || /['’]s\s/.test(role) ? role : `the ${role}`;

/** The month of an article that tells news, as it stands in a question. */
function monthOf({ reading }: Scene): string | null {
	const month = (presentOf(reading) ?? '').slice(0, 7);
	return precisionOf(month) === 'month' ? printDate(month) : null;
}

/** Between a date and the name of who did something then: no verb, no other clause. */
const noClause =
	/^,?(?: (?:the|an?|\p{Lu}[\p{L}'’.-]*|\p{Ll}+(?:ian|ish|ese|an)|prime|foreign|defen[cs]e|minister|president|secretary|king|of),?){1,8} $/u;

/** The month of the date that stands right before a person's office and name, where a sentence has several. */
function rightBefore({ mentions, text, start }: Scene, person: Mention): string | null {
	const date = mentions.findLast(({ kind, iso, end }) => kind === 'date' && iso && end <= person.start);
	if (!date?.iso || !isPoint(date.iso)) return null;
	const between = text.slice(date.end - start, person.start - start).replace(/\s+/g, ' ');
	return noClause.test(between) ? `in ${printDate(date.iso.slice(0, 7))}` : null;
}

/** Somebody's election or death is no time at which he had the office. */
const turning =
	/\b(?:election|appointment|nomination|inauguration|assassination|death|murder|ouster|resignation) of (?:[^,.;]{0,40} )?$/;

/** Whether a date or an event is of the clause that tells of a person, or of one that this hangs on: "pledged to go back to the line of 4 June 1967" dates nobody. */
function isOfClause(scene: Scene, when: Span, person: Mention): boolean {
	const { sentence, text, start } = scene;
	if (sentence.words.length === 0) return true;
	if (turning.test(text.slice(0, person.start - start).replace(/\s+/g, ' '))) return false;
	const [timed, told] = [verbAbove(sentence, when), verbAbove(sentence, person)];
	return timed < 0 || told < 0 || hangsOn(sentence.words, told, timed) || goesOn(sentence, timed, told);
}

/** When the sentence speaks of, to the month, as a question says it (an office is held for years: a day would puzzle): "in 1999", "in January 1925", "at the time of the Bandung Conference", "as of March 2016"; null where it tells no one time. */
export function timeOf(scene: Scene, person: Mention): string | null {
	const { mentions, text, start } = scene;
	const dates = mentions.filter(({ kind, iso }) => kind === 'date' && iso && yearOf(iso) !== null);
	const years = [...new Set(dates.map(({ iso = '' }) => yearOf(iso)))];
	const [date] = dates;
	if (date && dates.every((one) => !isOfClause(scene, one, person))) return null;
	if (date?.iso && dates.length === 1 && /^(?:day|month)$/.test(precisionOf(date.iso) ?? ''))
		return `in ${printDate(date.iso.slice(0, 7))}`;
	if (years.length === 1) return `in ${years[0]}`;
	const events = mentions.filter(({ kind }) => kind === 'event');
	const [event] = events;
	if (years.length > 1) return rightBefore(scene, person);
	if (events.length > 1) return null;
	if (!event) {
		const present = monthOf(scene);
		return present && `as of ${present}`;
	}
	if (!isOfClause(scene, event, person)) return null;
	const article = /\bthe\s+$/i.test(text.slice(0, event.start - start)) ? 'the ' : '';
	return `at the time of ${article}${plainName(event.text)}`;
}
