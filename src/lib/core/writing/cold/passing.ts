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

/** Degrees, medals and posts by which a life is told, but not history. */
const career =
	/\b(?:Military Cross|Distinguished Service|Bronze Star|law degree|master of (?:law|arts)|(?:made|became?) a director|(?:[Dd]eputy )?[Aa]ssistant [Ss]ecretary (?:of|for)|[Dd]eputy [Ll]eader of|(?:was|were) charged with|petition was submitted|managing director|started (?:his|her) career)\b|, (?:son|daughter) of /u;
/** How much grew or fell by a year. */
const rate = /(?:\bper ?cent\b|%).*\[year\]|\[year\].*(?:\bper ?cent\b|%)/u;
const saidBySome = /^(?:\p{L}+ )?(?:officials|authorities|police|witnesses) say\b/iu;

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
	},
	{
		name: 'what some say',
		isFound: ({ prompt }) => saidBySome.test(prompt),
		good: { kind: 'date', prompt: 'The plague broke out in Peru in [year].', answer: '2003' },
		bad: { kind: 'date', prompt: 'Health officials say the plague has ruled since [year].', answer: '2003' }
	},
	{
		name: 'a career',
		isFound: ({ prompt }) => career.test(prompt),
		good: { kind: 'person', prompt: 'Who became chancellor of Germany in 1998?', answer: 'Gerhard Schröder' },
		bad: { kind: 'person', prompt: 'Who won the Military Cross in 1943 in Italy?', answer: 'Gyles Longley' }
	},
	{
		name: 'a rate',
		isFound: ({ prompt }) => rate.test(prompt),
		good: { kind: 'date', prompt: 'The tax was raised in Peru in [year].', answer: '2004' },
		bad: { kind: 'date', prompt: 'Trade of Peru grew by 3 percent in [year].', answer: '2004' }
	}
];
