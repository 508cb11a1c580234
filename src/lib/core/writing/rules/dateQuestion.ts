import { dateForms } from '../../dates/print';
import { isOfKnownYear, precisionOf } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { dependentsBy, hangsOn } from '../../syntax/sentence';
import { factOf } from '../facts/fact';
import { isPluperfect, turned } from '../grammar/ask';
import { placesOf, reachOf } from '../grammar/kept';
import { around, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { settlingVerbs } from '../lexicon/acts';
import type { Draft, Rule, Scene } from '../scene';
import { asked, dateWords } from '../prompt/wording';
import { isFact, sure, sureOfMany, worthOf } from './trust';

/** What may stand before a date that says when something was: none other dates the verb itself. */
const cues = /^(?:in|on|during|since|until|)(?: the)?(?: (?:early|late|mid))?$/;

/** Whether a date ends the sentence and no other doing stands between it and the verb: the parser often hangs it on the noun before. */
function isAtEnd({ words }: Statement['sentence'], verb: number, top: number): boolean {
	const last = words.findLastIndex(({ tag }) => tag !== 'PUNCT');
	const between = words.slice(verb + 1, top);
	const isBare = between.every(
		({ form, text }) => !/^VB/.test(form) && !/^(?:of|between|from)$/i.test(text) && text !== ','
	);
	return hangsOn(words, last, top) && isBare;
}

/** "The election in 2020", "the attack on 5 May": what was when it was, whatever is done about it. */
const happening =
	/^(?:elections?|vote|referendum|attacks?|uprising|coup|war|invasion|massacre|killings?|death|murder|assassination|revolution|speech|statement|letter|report|decision|resolution|treaty|agreement|declaration|judgment|ruling|award|meeting|summit|conference|talks|visit|visits|events?|crisis|raid|bombings?|protests?|withdrawal|arrival|departure|signing|ceremony|session|parade)$/i;

/** Whether a whole day ends its clause behind the verb with nothing between that may have been on that day instead. */
function isOfClause({ sentence, verb }: Statement, { iso, end }: Mention, top: number): boolean {
	const { words } = sentence;
	const [first = top] = placesOf(sentence, top);
	const next = words.find(({ start }) => start >= end);
	const ends = !next || next.tag === 'PUNCT' || /^(?:to|after|with|when|as|by|at|in)$/i.test(next.text);
	const between = words.slice(verb + 1, first);
	const noun = between.findLast(({ tag }) => /^(?:NOUN|PROPN)$/.test(tag));
	const isOther = happening.test(noun?.text ?? '') && !settlingVerbs.has(words[verb]?.lemma ?? '');
	return (
		/^(?:day|month)$/.test(precisionOf(iso ?? '') ?? '') &&
		/^(?:on|in)$/i.test(words[first]?.text ?? '') &&
		!isOther &&
		top > verb &&
		ends &&
		between.every(({ form, text }) => !/^(?:VB|W)/.test(form) && !/^(?:[,;:()–—]|of)$/.test(text))
	);
}

/** Whether a date surely hangs on the verb; behind a comma it does where the sentence has no other. */
function isOfVerb(statement: Statement, top: number): boolean {
	const { sentence, verb } = statement;
	const { words } = sentence;
	const least = words[top + 2]?.head === top ? sureOfMany : sure;
	if (reachOf(statement).includes(top) && (words[top]?.confidence ?? 0) >= least) return true;
	const first = placesOf(sentence, top)[0] ?? top;
	const isAlone =
		words.filter(({ form }) => /^VB[DPZ]$/.test(form)).length === 1 &&
		/^VB[DPZ]$/.test(words[verb]?.form ?? '');
	if (!isAlone || top < verb) return false;
	return words[first - 1]?.text === ',' || isAtEnd(sentence, verb, top);
}

/** "In 1941, after the United States had joined, …": what opens the sentence is not of the clause that follows. */
function isBeforeClause({ sentence, verb }: Statement, top: number): boolean {
	const [mark] = dependentsBy(sentence, verb, /^mark$/);
	return mark !== undefined && top < mark;
}

/** "Has been", "is": only what lasts is so since a year. */
const isLasting = ({ sentence, auxiliaries }: Statement) =>
	auxiliaries.some((at) => /^(?:has|have|had|is|are|was|were)$/i.test(sentence.words[at]?.text ?? ''));

function draftOf(scene: Scene, statement: Statement, mention: Mention & { iso: string }): Draft | null {
	const { sentence } = statement;
	const top = topOf(sentence, mention);
	const worth = worthOf(statement, true);
	if (worth === null || top === null) return null;
	if (!isOfVerb(statement, top) && !isOfClause(statement, mention, top)) return null;
	const [before, behind] = around(sentence, top, mention);
	if (isBeforeClause(statement, top)) return null;
	/* "By 1933 all states had defaulted", "had owned it since 1762": as "did" it would be of that year. */
	if (/^(?:by|since|until)/.test(before) && isPluperfect(statement)) return null;
	if (!cues.test(before) || behind !== '' || (/^since/.test(before) && !isLasting(statement))) return null;
	const [answer = mention.iso, ...accept] = dateForms(mention.iso);
	return {
		kind: 'date',
		form: 'question',
		prompt: asked(
			`${dateWords(mention.iso, before.split(' ')[0] ?? '')} ${turned(statement, placesOf(sentence, top), scene.say)}`
		),
		answer,
		accept,
		mark: { start: mention.start, end: mention.end },
		rule: 'date-question',
		score: 0.86 + worth,
		fact: factOf(scene, statement)
	};
}

/** A date that hangs on the verb of a clause: "In what year did Eritrea join the organization?" */
export const dateQuestion: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) =>
		scene.mentions.flatMap((mention) => {
			const { kind, iso } = mention;
			if (kind !== 'date' || !iso || !isOfKnownYear(iso)) return [];
			return draftOf(scene, statement, { ...mention, iso }) ?? [];
		})
	);
