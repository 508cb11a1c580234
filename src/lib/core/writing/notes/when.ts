import type { Draft } from '../scene';
import { dateForms } from '../../dates/print';
import { precisionOf } from '../../dates/value';
import { question } from './draft';
import type { Dated } from '../prompt/dateDraft';
import { comingAbout, isPlural, sortOfName, withArticle } from './naming';
import { instrumentWords, eventWords, writingWords } from './lexicon/callings';
import { looksNamed } from './subject';

/** Names that want their article where notes leave it out: "end of Cold War". */
const inner =
	/\b(of|in|on|to|by|with|from|into|between|and|joins?|leaves?|enters?|for|against) (?=(?:Cold War|Korean War|Vietnam War|Gulf War|(?:First|Second) World War|Soviet Union|USSR|US|USA|UK|UN|EU|EEC|ECSC|UAE|GDR|PRC|Berlin Wall|Suez Canal|Warsaw Pact|Red Army|Six|Allies|Middle East|Persian Gulf|Security Council|General Assembly|United States|United Nations|Ottoman Empire|Soviet bloc|Balkans|Netherlands|Philippines)\b(?! \p{Ll}+s?\b(?<! and| in| on| at| by| for| to| with| from| of| after)))/gu;

const institution =
	/\b(on|in|of|to|by|from|at|against) (?=\p{Lu}\p{Ll}+(?:an|ish|ese|ch|i|ic|sh) (?:parliament|army|government|embassy|consulate|navy|president|border|king|coast|invasion|uprising|revolution|regime|throne|capital|delegation|troops)\b)/gu;

/** Words of notes with the articles that English wants before well-known names. */
export const withInnerArticles = (words: string): string =>
	words.replace(inner, '$1 the ').replace(institution, '$1 the ');

const opener =
	/^(?:Fall|Partition|Assassination|Outbreak|Invasion|Annexation|Creation|Foundation|Founding|Formation|Collapse|Dissolution|Death|Signing|Unification|Reunification|Withdrawal|Nationali[sz]ation|Occupation|Siege|Overthrow|Expulsion|Handover|Abolition|Opening|Launch|Military|First|Last|Failed|Second|Third|Secession|Accession|Adoption|Ratification|Election|Resignation|Breakup|Break-up|Division|Liberation|Bombing|Terrorist|Coup|Ceasefire|Armistice|Revolution|Civil|Student|General)\b(?=\s\p{Ll})/u;

/** A noun of an event as a question has it: "the fall of the Berlin Wall", "Nixon's visit to China". */
export function eventSaid(words: string): string {
	const own = words.replace(opener, (first) => first.charAt(0).toLowerCase() + first.slice(1));
	if (/^(?:the|an?)\s/i.test(own)) return own.replace(/^\w/, (first) => first.toLowerCase());
	if (
		/^\S+(?:\s\S+)?['’]s?\s/u.test(own) ||
		/^Operation\b|^\p{Lu}\S*(?: \p{Lu}\S*)* (?:[IVX]+|\d+)$/u.test(own)
	)
		return own;
	return `the ${own}`;
}

/** What to ask of a thing that has a date and no verb: "did the Suez Crisis take place"; null for what is none. */
export function happeningOf(
	words: string,
	articled: ReadonlySet<string>
): { asks: string; isFrom?: true } | null {
	const began = /^(?:start|beginning|outbreak)\s+of\s+(?<what>.+)$/iu.exec(words)?.groups?.what;
	const ended = /^end\s+of\s+(?<what>.+)$/iu.exec(words)?.groups?.what;
	const named = (what: string) => (/^the\s/i.test(what) || looksNamed(what) ? eventSaid(what) : null);
	if (began) return named(began) === null ? null : { asks: `did ${named(began)} begin` };
	if (ended) return named(ended) === null ? null : { asks: `did ${named(ended)} end` };
	const head =
		/^.*?(?=\s(?:of|between|in|on|with|for|to|at|by|against|from|over|establishing|creating|ending)\s|$)/u.exec(
			words
		)?.[0] ?? words;
	const whole =
		/^(?:Treaty|Declaration|Charter|Convention|Act|Statute|Congress|Peace|Battle|Siege|Conference|Revolution|War|Fall)\sof\b/u.test(
			words
		)
			? words
			: head;
	const isNamedHead = looksNamed(head);
	if (new RegExp(instrumentWords.source, 'i').test(whole) && isNamedHead)
		return {
			asks: `${isPlural(head) ? 'were' : 'was'} ${withArticle(words, articled).replace(/^the the /, 'the ')} ${comingAbout(whole)}`
		};
	const last = head.split(' ').at(-1) ?? '';
	if (/^(?:ceasefire|armistice|truce)$/i.test(last)) return { asks: `was ${eventSaid(words)} agreed` };
	if (/^\S+['’]s\s.*\b(?:speech|address|lecture)$/u.test(head)) return { asks: `was ${words} given` };
	if (eventWords.test(last) && sortOfName(head) !== 'body')
		return { asks: `did ${eventSaid(words)} take place` };
	if (writingWords.test(last) && isNamedHead) return { asks: `does ${eventSaid(words)} date`, isFrom: true };
	return null;
}

const fromWords: Readonly<Record<string, string>> = {
	year: 'From what year',
	month: 'From what month and year',
	day: 'From what day'
};

/** The question for a date from which something is. */
export function fromDateDraft(
	date: Dated,
	asks: string,
	rest: Pick<Draft, 'rule' | 'score'> & { fact: readonly string[] }
): Draft {
	const [answer = date.iso, ...accept] = dateForms(date.iso);
	return {
		kind: 'date',
		form: 'question',
		prompt: question(`${fromWords[precisionOf(date.iso) ?? 'year'] ?? 'From what year'} ${asks}`),
		answer,
		accept,
		mark: { start: date.start, end: date.end },
		...rest
	};
}
