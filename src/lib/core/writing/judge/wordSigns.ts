import { saysYear } from '../prompt/wording';
import type { Draft, Scene } from '../scene';
import { bareThing, everyday, remark, talk, vague, weighing } from './lexicon/loose';
import { dispatch, trivial, weekdays, weighty } from './lexicon/weight';
import type { Signs } from './sign';
import { countOf } from './textSigns';

const years = /\b[12]\d{3}\b/g;
const [manyCommas, usualWords, mostTrivial, mostWeighty, fewWords] = [4, 15, 3, 4, 9];

const monthName =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** Told as of the day of writing. */
const passing = /\b(?:today|yesterday|this week|last week|last year|this year|last month)\b/;
/** What points back where a prompt ends with it. */
const hanging =
	/\b(?:in response|in return|in turn|at the time|as a result|so|there|then|too|either|as well|instead|in addition|however|again|later|before|earlier|afterwards?|together|back|away)[.?]$/;
const glued =
	/[\p{Ll}\d”")] (?:In|On|At|The|By|After|When|During|An?|It|He|She|They|This|That|These) (?!Hague|Gambia|Bahamas)(?:\p{L}|\[|\d)/u;
const capital =
	/(?:did|was|were|does|had|has|is|are|,) (?:The|An?|In|On|At|By|With|After|Before|During|Initial|Many|Some|Most|Several|Although|While|When|As|For|From|To|His|Her|Their|Its|This|That|These|Under|Following)\b/;

/** Who or which body did something. */
const asksWho = /^(?:who-question|which-organization-question)$/;
const isSo = /\b(?:[Ww]ho|[Ww]hich [\p{L} -]{2,40}) (?:has|have|is|are)\b/u;
/** A word for a sort of thing, which tells a name from no other. */
const sort =
	/^(?:treaty|agreement|convention|pact|accords?|protocol|charter|declaration|doctrine|plan|act|organi[sz]ation|committee|council|commission|conference|union|league|army|navy|parliament|united|states)$/i;

/** Which share of the words that tell an answer from others a prompt says. */
function toldOf({ kind, rule, answer }: Draft, words: string): number {
	if (kind === 'date' || rule === 'acronym') return 0;
	const own = (answer.match(/[\p{L}\d.-]+/gu) ?? []).filter(
		(word) => /^\p{Lu}/u.test(word) && !sort.test(word)
	);
	return own.length === 0 ? 0 : own.filter((word) => words.includes(word)).length / own.length;
}

/** What a prompt says behind what is said first: of what its article is about, or the sentence before. */
export const ownWords = ({ prompt, label, lead }: Draft) =>
	prompt.slice(label !== undefined ? label.length + 2 : lead !== undefined ? lead.length + 2 : 0);

/** Words without blanks. */
export const withoutBlanks = (words: string) => words.replace(/\[[^[\]]*\]/g, ' ');

/** What there is to a prompt by its words alone. */
export function wordSignsOf(draft: Draft, { clear, start, end }: Scene) {
	const { prompt, rule, label, lead, kind } = draft;
	const own = ownWords(draft);
	const [words, ownSaid] = [withoutBlanks(prompt), withoutBlanks(own)];
	const said = ownSaid.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
	const quote = clear.slice(start, end);
	return {
		vague: vague.test(words),
		weighing: weighing.test(words),
		winding: prompt.split(',').length > manyCommas,
		doer: asksWho.test(rule) && !saysYear(prompt),
		still: asksWho.test(rule) && isSo.test(prompt),
		short: rule.endsWith('-question') && prompt.split(' ').length < fewWords,
		'bare-thing': bareThing.test(prompt),
		talk: talk.test(prompt),
		remark: kind !== 'date' && remark.test(prompt),
		everyday: everyday.test(prompt),
		dispatch: dispatch.test(prompt),
		told: toldOf(draft, words),
		'two-times': kind === 'date' && saysYear(prompt),
		'by-when': /\b(?:[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom) (?:what|\[(?:year|date|month))/.test(own),
		figures: rule !== 'acronym' && /\d/.test(words.replace(years, '')),
		money: /[$€£%]|percent/.test(ownSaid),
		hanging: hanging.test(own),
		headed: label !== undefined,
		led: lead !== undefined,
		glued: glued.test(own) || capital.test(own),
		untidy: /,[?.]$|,,| [,.?]|\.\.|\?\?/.test(own),
		blanks: prompt.split('[').length > 2,
		private: /\b(?:his|her)\b/.test(own),
		trivial: Math.min(mostTrivial, countOf(trivial, ownSaid)) / 2,
		passing: passing.test(quote) || quote.search(weekdays) >= 0,
		weighty: Math.min(mostWeighty, countOf(weighty, ownSaid)) / 2,
		exact: monthName.test(ownSaid),
		length: Math.log(Math.max(1, said) / usualWords),
		modal: /\b(?:would|could|should|may|might|must|can|will)\b/.test(ownSaid),
		perfect: /\bha(?:s|ve|d)\b/.test(ownSaid),
		present: /\b(?:is|are|has|have|does|do)\b/.test(ownSaid)
	} satisfies Partial<Signs>;
}
