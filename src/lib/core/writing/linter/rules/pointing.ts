import type { LintRule } from '../rule';
import { found, withoutQuotes } from '../words';

/** A name may begin like a pronoun, and "it" may stand for what follows. */
const exempt =
	/\b(?:My Lai|Our Common Future|We the Peoples?|(?:His|Her) (?:Majesty|Highness|Excellency))|\bThere (?:is|are|was|were)\b|\b(?:[Tt]hat|[Tt]hose) (?:who|which)\b|\bit (?:take|matter|seem|happen)\b/gu;
const openings: readonly RegExp[] = [
	/^(?:it|he|she|they|we|i|you|this|that|these|those|there|its|his|her|their|our|my)(?![\w’'-])/i,
	/^(?:on|in|since|by|until) (?:what|which) [\w ]{1,24}? ?(?:did|was|were|has|have|had) (?:it|he|she|they|we|i|you|this|that|these|those|there|its|his|her|their|our|my)(?![\w’'-])/i,
	/^(?:when|where|why|how|what|who|whom|(?:to|for|with|from|at) (?:what|which|whom))(?: \w+)? (?:did|do|does|was|were|is|are|has|have|had|will|would) (?:he|she|they|this|these|its|his|her|their)(?![\w’'-])/i,
	/^(?:when|where|why|how|what|who|whom)(?: \w+)? (?:did|does|has|had|will|would) it(?![\w’'-])/i,
	/^.[^,\p{Lu}]{0,80}?\b(?:did|does|do|was|were|is|are|has|have|had) (?:he|she|it|they)(?![\w’'-])/u
];
const backward =
	/\b(?:the latter|the aforementioned|(?:as )?(?:mentioned|noted|described|discussed) above|the above-mentioned|see (?:above|below))\b/i;

/** The subject is named, not pointed at: no word leans on a sentence that is not on the card. */
export const pointingWord: LintRule = {
	name: 'pointing-word',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt }) => {
		const said = withoutQuotes(prompt).replace(exempt, 'X');
		for (const opening of openings) {
			const words = found(opening, said);
			if (words !== null) return words.split(' ').pop() ?? words;
		}
		return found(backward, said);
	},
	good: {
		prompt: 'In what year did Yemen’s president leave his post?',
		answer: '2012',
		kind: 'date'
	},
	bad: { prompt: 'In what year did he leave his post as president?', answer: '2012', kind: 'date' }
};

const relative =
	/(?<!\bthe )\b(?:last|next|this) (?:year|month|week|decade|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! (?:of|before|after)\b)|\b(?:yesterday|tomorrow|tonight)\b(?![’'])|\b(?:days|weeks|months|years|decades) ago\b/;

/** No time is told from the day of reading. */
export const relativeDate: LintRule = {
	name: 'relative-date',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt }) => found(relative, withoutQuotes(prompt)),
	good: {
		prompt: 'Who was elected president of Iran in June 2013?',
		answer: 'Hassan Rouhani',
		kind: 'person'
	},
	bad: { prompt: 'Who was elected president of Iran last year?', answer: 'Hassan Rouhani', kind: 'person' }
};

const dated =
	/\b(?:1\d{3}|20\d{2})s?\b|\b(?:as of|century|in the (?:article|text)|according to)\b|\[(?:year|date)/i;
/** What these tell is not dated by a year that stands beside it. */
const today = /\b(?:currently|nowadays|at present)\b/;
const present =
	/\b(?:is|are) (?:chaired|headed|led|presided over) by\b|\b(?:presently|so far|most recently)\b|\bcurrent (?:president|prime minister|chancellor|king|queen|leader|head|chair\w*|director\w*|secretary\w*|minister|ambassador|commander|members?|number|population)\b/i;
const holds =
	/^who(?:[’']s| is) (?:the )?(?:[\p{L}’'-]+ ){0,3}(?:president|prime minister|chancellor|king|queen|secretary[- ]general|foreign minister|ambassador|director[- ]general|chair(?:man|woman|person)?)\b/iu;
const isPersonName = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|al|bin|der|da|dos))+$/u;

/** What may change is told as of a day. */
export const perishable: LintRule = {
	name: 'perishable',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt, answer, kind }) => {
		const said = withoutQuotes(prompt);
		const now = /\bas of\b/.test(said) ? null : found(today, said);
		if (now !== null) return now;
		if (dated.test(said)) return null;
		const word = found(present, said);
		if (word !== null) return word;
		return kind === 'person' || isPersonName.test(answer) ? found(holds, said) : null;
	},
	good: {
		prompt: 'Who was Secretary-General of NATO as of April 2015?',
		answer: 'Jens Stoltenberg',
		kind: 'person'
	},
	bad: { prompt: 'Who is currently in command of the force?', answer: 'Jens Stoltenberg', kind: 'person' }
};
