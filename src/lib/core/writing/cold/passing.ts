import { saysYear } from '../prompt/wording';
import type { Misfit } from './misfit';

/** Whether a prompt tells when, or asks that. */
const isDated = (prompt: string) =>
	saysYear(prompt) || /\[(?:date|years?|month|decade)|^\w+ what (?:year|date|month)/.test(prompt);

/** The day somebody was born, and what else happened then. */
const birth =
	/\bborn (?:on |in )?\[(?:date|year|month)|^(?:In|On) what (?:year|date|month and year) (?:was|were) [^?]{2,60} born\b|^Who was born\b/;
/** Of these nobody examines what history tells. */
const sport =
	/\b(?:soccer|footballers?|midfielder|striker|goalkeeper|swimm(?:er|ing)|ice hockey|shutouts?|playoffs?|semi-?finals?|Major League|Premier League|Olympic (?:swimming|trials|medal|team)|relay|batsman|cricketer|grand slam|world champion)\b/;
/** What is so as a dispatch is written, and that day alone. */
const ofTheDay =
	/\b(?:has|have) (?:just |now |since |recently )?(?:arrived|called (?:for|on|upon)|urged|described|met|released|refused|dismissed|condemned|welcomed|praised|announced|said|told|warned|asked|begun|repeated|issued|denied|rejected|offered|vowed|accused|criticized|expressed|decided to|received a)\b|^(?:Who|Which [\p{L} -]{2,40}) (?:is|are) \p{Ll}+ing\b/u;
/** What is said and done in passing, by anybody at any time. */
const remark =
	/^(?:Who|Which [\p{L} -]{2,40}|(?:[\p{L}.' -]{0,60} )?\[\p{Ll}+\]) (?:also )?(?:congratulated|greeted|repeated|urged|praised|criticized|criticised|slammed|predicted|described|calls?|hailed|welcomed|lamented|quipped|is quoted)\b|\bissued a (?:joint )?statement\b|\b(?:officials|authorities|police|witnesses|critics|analysts|reports) (?:say|have called|have said|said)\b/iu;

/** What passes with the day it was reported on, each with a card that does not and one that does. */
export const passing: readonly Misfit[] = [
	{
		name: 'a birth',
		isFound: ({ prompt }) => birth.test(prompt),
		good: { kind: 'date', prompt: 'In what year did Nelson Mandela become president?', answer: '1994' },
		bad: { kind: 'date', prompt: 'Nelson Mandela (born [date]) was president.', answer: '18 July 1918' }
	},
	{
		name: 'sport',
		isFound: ({ prompt }) => sport.test(prompt),
		good: { kind: 'person', prompt: 'Who boycotted the Moscow Olympics in 1980?', answer: 'Jimmy Carter' },
		bad: { kind: 'person', prompt: 'Who won the relay at the Olympic trials in 2008?', answer: 'Katie Hoff' }
	},
	{
		name: 'news of a day',
		isFound: ({ prompt }) => ofTheDay.test(prompt) && !isDated(prompt),
		good: { kind: 'person', prompt: 'Who has led Cameroon since 1982?', answer: 'Paul Biya' },
		bad: {
			kind: 'person',
			prompt: 'Which Israeli Prime Minister has arrived in the United States?',
			answer: 'Ariel Sharon'
		}
	},
	{
		name: 'a remark',
		isFound: ({ prompt }) => remark.test(prompt) && !isDated(prompt),
		good: { kind: 'person', prompt: 'Who proposed a League of Nations in 1918?', answer: 'Woodrow Wilson' },
		bad: {
			kind: 'person',
			prompt: 'Which Russian President congratulated Viktor Yushchenko?',
			answer: 'Vladimir Putin'
		}
	}
];
