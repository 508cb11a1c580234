import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { dependentsBy } from '../../syntax/sentence';
import { factOf } from '../facts/fact';
import { turned } from '../grammar/ask';
import { placesOf, reachOf } from '../grammar/kept';
import { around, placesIn, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { tradingVerbs } from '../lexicon/acts';
import { pointing } from '../lexicon/pointing';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { isFact } from './trust';

/** What may stand before a sum: how near it is. */
const nearly =
	/^(?:(?:about|around|some|over|nearly|almost|roughly|more than|up to|at least|an estimated|a total of|only|just) ?)*$/;
/** What is agreed on, beside what changes hands. */
const settled =
	/^(?:agreement|treaty|pact|accord|memorandum|contract|deal|loan|credit|grant|aid|package|fund|bailout|debt|programme|program|sale|purchase|project)s?$/i;

/** Beside the blank of a sum, what is agreed on; before it, what it is lent or paid by. */
const besideSum =
	/\[sum of money\],? (?:(?!(?:in|of|to|for|from|and) )\p{Ll}+ ){0,2}(?:agreement|contract|deal|loan|credit|grant|aid|package|fund|bailout|programme|program|sale|purchase|project)s?\b|\b(?:agreement|contract|deal|loan|credit|grant|package|bailout|sale|purchase|concession)s? (?:worth|of|for) (?:about |some |around |nearly |over |more than )?\[sum of money\]/iu;
/** Whether a sentence with a blank for a sum says that it was agreed on. */
export const isSettled = (prompt: string) => besideSum.test(prompt);

/** By these verbs money is given, owed or agreed, beside those by which something changes hands. */
const paying =
	/^(?:pay|spend|lend|borrow|cost|offer|pledge|invest|reach|allocate|owe|receive|approve|grant|provide|commit|promise|agree|contribute|fine|award|raise|forgive|cede|set|sign|announce|mobilize|mobilise)$/;
/** A sum as it may be typed: "$2 billion", "2 billion dollars". */
export function sumForms(sum: string): readonly string[] {
	const dollars = /^(?:US ?)?\$\s?(?<number>[\d.,]+(?:\s\p{L}+)?)$/u.exec(sum)?.groups?.number;
	const euros = /^€\s?(?<number>[\d.,]+(?:\s\p{L}+)?)$/u.exec(sum)?.groups?.number;
	if (dollars) return [`${dollars} dollars`, `US$${dollars}`, `$${dollars}`, `${dollars} US dollars`];
	return euros ? [`${euros} euros`] : [];
}

function draftOf(scene: Scene, statement: Statement, sum: Mention): readonly Draft[] {
	const { sentence, verb } = statement;
	const top = topOf(sentence, sum);
	const word = sentence.words[top ?? -1];
	if (top === null || !word || word.confidence < 0.5 || !reachOf(statement).includes(top)) return [];
	const cases = dependentsBy(sentence, top, /^case$/);
	const preposition = cases.map((at) => sentence.words[at]?.text.toLowerCase()).join(' ');
	const [before, behind] = around(sentence, top, sum);
	const isPlain = nearly.test(before.slice(preposition.length).trim()) && behind === '';
	const isObject = word.relation === 'obj' && preposition === '';
	if (!isPlain || !(isObject || /^(?:for|at|to)$/.test(preposition))) return [];
	const said = turned(statement, [...placesOf(sentence, top), ...placesIn(sentence, sum)], scene.say);
	const lemma = sentence.words[verb]?.lemma ?? '';
	if (!paying.test(lemma) && !tradingVerbs.has(lemma)) return [];
	if (pointing.test(said) || !/\p{Lu}/u.test(said)) return [];
	/* "Provides for $7 million", "assumed liability for $5 million": only what is traded goes for a sum. */
	if (!isObject && !tradingVerbs.has(lemma)) return [];
	const isDeal = tradingVerbs.has(lemma) || sentence.words.some(({ lemma }) => settled.test(lemma));
	const answer = plainName(sum.text);
	const asking = isObject ? 'How much' : `${preposition} how much`;
	return [
		{
			kind: isDeal ? 'deal' : 'other',
			form: 'question',
			prompt: asked(`${asking} ${said}`),
			answer,
			accept: sumForms(answer).filter((form) => form !== answer),
			mark: { start: sum.start, end: sum.end },
			rule: 'amount',
			score: 0.8,
			fact: factOf(scene, statement)
		}
	];
}

/** How much was lent, paid or agreed: "For how much did India buy six submarines in 2005?" */
export const amount: Rule = (scene) =>
	scene.statements
		.filter(isFact)
		.flatMap((statement) =>
			scene.mentions.flatMap((mention) =>
				mention.kind === 'money' ? draftOf(scene, statement, mention) : []
			)
		);
