import type { Draft, Scene } from '../scene';
import { ofTopic } from './lexicon/ofTopic';
import { namesSaid, type SaidName } from './names';

/** Verbs that say little without what they act on or where they lead. */
const open =
	/\b(?:leave|left|join|joined|rejoin|withdraw|withdrew|withdrawn|expelled|admitted|enter|entered|accede|acceded|visit|visited|return|returned|follow|followed|agree|agreed|so)(?:,? (?:in|on|by|since|from) \[[^\]]+\])?[?.]$/i;
const openDeal = /\b(?:sign|signed|ratify|ratified)(?:,? (?:in|on|by|since|from) \[[^\]]+\])?[?.]$/i;
/** What one is of a body, which is not named. */
const standing =
	/\b(?:(?:full |associate |founding |non-permanent )?member(?: state| nation| country)?s?|observers?|signator(?:y|ies)|partner|candidate|guest|chair)(?= (?:in|on|since|as|after|for|from|by) |[?.,])/i;

/** A blank beside an office. */
const inOffice =
	/\b(?:president|minister|chancellor|premier|secretary|secretary-general|director|director-general|commander|chief|ambassador|envoy|chair(?:man|woman)?|king|queen|sultan|emir|leader|governor|pope)\b[^.]{0,40}\[person\]|\[person\],?[^.]{0,30}\b(?:president|minister|chancellor|premier|secretary|director|commander|chief|ambassador|chair(?:man|woman)?|leader|head)\b/i;
/** By these rules a card is told by what it asks for. */
const sufficient = /^(?:acronym|role|membership|dated-name|instrument|apposition)$/;
/** A day on which hardly another of its sort was signed. */
const wholeDay = /\b(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2},) [12]\d{3}\b/u;
const year = /\b[12]\d{3}\b/;
/** A day or a month tells an event apart as well as two names. */
const exact =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?[12]\d{3}\b/;

/** Behind what the article is about so many names and words of weight tell enough. */
const labelled = { question: 3, cloze: 5, topic: 2 } as const;

/** A treaty may be told by what it does alone: so many words of weight. */
const wellTold = 6;
/** A question tells enough with so many names, or with one and so many words of weight; a sentence with a blank needs more. */
const enough = {
	question: { names: 2, orNames: 1, words: 5 },
	cloze: { names: 3, orNames: 2, words: 5 }
} as const;
export const light =
	/^(?:with|from|into|onto|over|under|about|after|before|during|since|until|between|among|against|through|within|without|upon|that|this|these|those|which|what|whom|whose|when|where|while|also|both|such|other|more|most|many|much|some|were|been|being|have|does|will|would|could|should|year|month|date|first|named|called)$/;

/** Words that tell what a prompt is about, its names and its blank aside. */
function weightyWords(prompt: string, names: readonly { readonly text: string }[]): number {
	const bare = names.reduce(
		(said, { text }) => said.replaceAll(text, ' '),
		prompt.replace(/\[[^\]]*\]/g, ' ')
	);
	const words = bare.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]{3,}/gu) ?? [];
	return new Set(words.filter((word) => !light.test(word))).size;
}

/** Whether what a draft asks for, or its day, tells enough whatever it names. */
const isTold = ({ kind, prompt, rule }: Draft) =>
	sufficient.test(rule) || (kind === 'deal' && (rule === 'act-actor' || wholeDay.test(prompt)));

const namesBesideDates = (prompt: string, scene: Scene) =>
	namesSaid(prompt, scene).filter(({ kind }) => kind !== 'date');

/** A date of what an article is about is told by less than others: "on what date did the rebellion begin?" */
function leastBehindLabel({ kind, form, prompt }: Draft): number {
	const isOfTopic = prompt.split(/[^\p{L}]+/u).some((word) => ofTopic.has(word));
	return form === 'question' && kind === 'date' && isOfTopic ? labelled.topic : labelled[form];
}

/** Rules that ask who did something, or what was done. */
const doing =
	/^(?:who-question|which-organization-question|which-deal-question|signed|supplied|person-oblique|(?:person|organization|deal)-(?:object|cloze))$/;
/** With one name and no year a doing is told by so many words of weight; a sentence around a blank says more than a question. */
const leastUndated = { question: 7, cloze: 5 } as const;

/** A name without those that are within another. */
const distinctOf = (names: readonly SaidName[]) =>
	names.filter(({ text }) => !names.some((other) => other.text !== text && other.text.includes(text)));

/** Whether many may have done so at any time: no figure, one name that is of no treaty or war, and few words tell of it. */
const isOfAnyTime = ({ rule, form, prompt }: Draft, names: readonly SaidName[]) =>
	doing.test(rule) &&
	!/\d/.test(prompt) &&
	!names.some(({ kind }) => kind === 'deal' || kind === 'event') &&
	distinctOf(names).length <= 1 &&
	weightyWords(prompt, names) < leastUndated[form];

/** Whether a prompt names nothing at all by which it could be told from others: "Which organization was founded in 1999?" */
export function namesNothing(draft: Draft, scene: Scene): boolean {
	const { prompt, form, label, lead } = draft;
	if (isTold(draft) || lead !== undefined) return false;
	const names = namesBesideDates(prompt, scene);
	if (label !== undefined) return weightyWords(prompt, names) + names.length < leastBehindLabel(draft);
	if (isOfAnyTime(draft, names)) return true;
	const isWellTold =
		form === 'question' && draft.kind !== 'person' && weightyWords(prompt, names) >= wellTold;
	return names.length === 0 && !isWellTold;
}

/** Whether a prompt names too little for one right answer. */
export function isUnanchored(draft: Draft, scene: Scene): boolean {
	const { kind, prompt, rule } = draft;
	if (isTold(draft)) return false;
	const names = namesBesideDates(prompt, scene);
	const distinct = distinctOf(names);
	const isDated = kind !== 'date' && distinct.length > 0;
	const told = isDated ? (exact.test(prompt) ? 2 : year.test(prompt) ? 1 : 0) : 0;
	const count = distinct.length + told;
	const has = (one: string) => distinct.some((name) => name.kind === one);
	const isWhen = /^\w+ what|\[/.test(prompt);
	const { names: most, orNames, words } = enough[rule.endsWith('-cloze') ? 'cloze' : 'question'];
	/* Who did something at no time that is told is somebody only where two names or more tell of it. */
	const mayBeFew = kind !== 'person' || (draft.form === 'question' && year.test(prompt));
	const isBound =
		rule !== 'person-cloze' ||
		(inOffice.test(prompt) && (has('place') || has('nationality') || has('organization'))) ||
		has('deal') ||
		has('event') ||
		(has('organization') && year.test(prompt));
	const isEnough = count >= most || (mayBeFew && count >= orNames && weightyWords(prompt, distinct) >= words);
	const isWellTold =
		kind === 'deal' && draft.form === 'question' && weightyWords(prompt, distinct) >= wellTold;
	return (
		!isBound ||
		(count === 0 && !isWellTold) ||
		(kind !== 'date' && kind !== 'other' && !isEnough && !isWellTold) ||
		(isWhen && (open.test(prompt) || (openDeal.test(prompt) && !has('deal')))) ||
		(standing.test(prompt) &&
			!has('organization') &&
			!has('deal') &&
			!has('event') &&
			kind !== 'organization')
	);
}
