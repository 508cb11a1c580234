import { withoutQuotes } from '../linter/words';
import type { Scene } from '../scene';
import { namesSaid } from './names';
import { isToldWithin } from './told';

/** Nobody outside the text knows whom or when these mean. */
const lost =
	/\b(?:we|us|our|ours|I|my|me|you|your|here(?! in \p{Lu})|there(?! (?:is|are|was|were|had|has|have|will))|(?<!, until |\bthe )then(?![ -]\p{Lu})|therefore|thus|hence|the rest(?! of (?:the )?\p{Lu})|today|tonight|yesterday|tomorrow|ago(?! as\b)|this|these|(?<!\bas )such(?! as\b)|the (?:former|latter)(?= (?:was|were|is|are|had|has|did|does|would|could|and|or|of|to|in|on)\b|[,.?])|the other|the others|(?<!\b(?:one|from|to|against|with|of|by|in|into|over|for) )another(?! \p{Lu})|another(?=[.,?])|the same|the following|that (?:year|month|day|summer|spring|autumn|winter|week|time)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|some|several|few|\d+) (?:years?|months?|weeks?|days?|decades?) (?:later|earlier|(?:before|after)(?! \p{Lu}| independence\b))|(?:last|next|previous|following|coming|past) (?:year|month|week|summer|spring|autumn|winter|decade|century)|recent|recently|(?<!\b(?:than in any|than any) )earlier|above|below|aforementioned|so-called|thereby|thereafter|by then|afterwards?|(?<!\b(?:at the|a|and|its|his|their|in) )subsequent|(?<!\band )subsequently)\b/u;
/** "One year after their juntas had served notice": but for a day asked for, it is told from when. */
const counted =
	/\b\p{L}+ (?:years?|months?|weeks?|days?) (?:before|after) (?=(?:the|an?|its|his|her|their) \p{L})/gu;
/** "He tore it up on 17 September 1980, and five days later his army invaded": a stretch of time from a date told, or asked for, in a clause before. */
const sinceTold =
	/ (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:years?|months?|weeks?|days?) (?:later|afterwards)\b(?<=(?:\b[12]\d{3}|\])(?:, and|(?: [^\s;]+;?){3,}) \S+ \S+ \S+)/gu;
/** "World War I", "Part I", "Nicholas I": a number, nobody who speaks. */
const numeral =
	/(?<=\b(?:War|Part|Annex|Title|Phase|Section|Chapter|Article|Protocol|Book|Act|Volume|START|SALT|ABM|Nicholas|Alexander|Charles|Elizabeth|Francis|Napoleon|Wilhelm|William|George|James|Pedro|Leopold|Carol|Ferdinand|Joseph|Abdullah|Faisal|Peter|Paul|Henry|Mehmed|Selim|Menelik) )I\b/gu;
const whenAsked = /\[(?:date|years?|month)|^\w+ what (?:year|date|month)/i;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** These are told by a name said before them, or by the one that is asked for. */
const pronoun =
	/\b(?:its|itself|their|themselves|he|his|himself|she|herself|(?<=(?:that|which|when|while|because|as|after|before|if|and) )(?:it|they))\b/iu;
/** What is acted on is mostly in the sentence before. */
const object = /\b(?:it|they|(?<!among )them|him)\b/iu;
const isSubject = /\b(?:that|which|when|while|because|as|after|before|if|and|whether) (?:it|they)\b/giu;
const asksFor = /^(?:who|whose|which \w+|\w+ which \w+)\b|^(?:the )?\[/iu;
/** "It was reported that", "made it possible to": what stands for what follows. */
const expletive =
	/\bgo(?:es|ing)? it alone\b|\bwent it alone\b|\bit (?=(?:was|is|has been|had been|became|becomes|seemed|seems|appeared) (?:\p{L}+ ){0,2}(?:that|whether|to \p{Ll})\b)|(?<=\b(?:made|makes|make|found|considered|thought) )it (?=(?:\p{L}+ ){1,2}(?:that|to \p{Ll}))/giu;
const blanked = /\[(?!years?\]|date\]|month)\p{Ll}[\p{Ll} ]*\]/u;
const month =
	/\b(?:January|February|March|April|June|July|August|September|October|November|December|(?<=\b(?:in|since|until|from|on \d+) )May)\b/u;
const year = /\b[12]\d{3}\b|\[[^\]]*year[^\]]*\]|\[date\]|what year|what month and year|what date/u;

/** A word of a prompt that stands for what only the text names; null where there is none. */
export function lostWord(prompt: string, scene: Scene): string | null {
	const said = withoutQuotes(prompt)
		.replace(/\bUS\b/g, 'U.S.')
		.replace(numeral, '1')
		.replace(expletive, '')
		.replace(sinceTold, '')
		.replace(whenAsked.test(prompt) ? /(?!)/ : counted, '');
	const word = lost.exec(said.charAt(0).toLowerCase() + said.slice(1)) ?? weekday.exec(said);
	if (word) return word[0];
	const undated = year.test(said) ? null : month.exec(said);
	if (undated) return undated[0];
	const acted = object.exec(said.replace(isSubject, ''));
	if (acted && !isToldWithin(acted[0], prompt, scene)) return acted[0];
	const first = pronoun.exec(said);
	if (!first || asksFor.test(said) || blanked.test(said.slice(0, first.index))) return null;
	return namesSaid(prompt, scene).some(({ at, kind }) => at < first.index && kind !== 'date')
		? null
		: first[0];
}
