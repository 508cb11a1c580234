import { isPoint } from '../../dates/value';
import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { baseOfPast } from '../../text/lexicon/verbs';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { acts } from '../lexicon/worth';
import { dateDraft } from '../prompt/dateDraft';
import { asked, isPluralName } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, wordFor } from './same';
import { isWholeName, standsAlone } from './wholeName';

/** Behind a name and its letters what was done to what has it, then a word that begins a phrase: what goes on with an object is no participle. */
const done =
	/^(?:\s*\([^()]{1,12}\))?, (?<which>which (?:is|was|were|had been) )?(?<how>(?:\p{Ll}+ly|first|originally) )?(?<act>\p{Ll}+)(?= (?:in|at|on|by|under|after|during|between|for|to|as|from|with) )/u;
/** Of what stands where it is nobody asks what it was. */
const seated = /^(?:based|headquartered|located|situated)$/;
/** In which preposition a date of the deed stands. */
const onDate = / (?:in|on) (?:the )?$/;
const byWhom = /(?:^| )by (?<title>(?:the |an? )?(?:\p{Lu}[\p{L}.-]+ ){0,3})$/u;
/** One of several, or what only belongs to another: "a mission of the OPCW, led by". */
const oneOf = /\b(?:such as|including|like|of|and|or|between|with|for|first|second|third) (?:the )?$/i;
/** Behind a sign a list goes on: "by the rulers of Russia, Austria and Prussia". */
const listed = /^, (?:the )?\p{Lu}[^,;.]{1,60}(?:, | and )/u;
/** Behind who did it there is another, what is whose, or who that is. */
const another = /^(?:and|or|of|for)\b|^['’]/;
/** Where a second deed begins: "founded in 1958 and based in Cambridge". */
const second = / and (?:\p{Ll}+ed|held|led|set) (?=\p{Ll}).*$/u;
const [fewest, longest] = [2, 20];

/** What is told of a name, by a participle behind it. */
interface Deed {
	readonly kind: 'organization' | 'deal';
	readonly name: Mention;
	readonly full: string;
	/** How and what: "first signed". */
	readonly act: string;
	/** Where what is told of it begins and ends in the article. */
	readonly from: number;
	readonly to: number;
}

/** Where what is said from a place on ends: at the first sign that is not of a name or a date. */
function endOf({ text, start, mentions }: Scene, from: number): number {
	const said = text.slice(from - start);
	const isWithin = (at: number) => mentions.some((one) => one.start <= at && at < one.end);
	const sign = [...said.matchAll(/[,;:()"“”–—?!]|\.(?=\s|$)/gu)].find(({ index }) => !isWithin(from + index));
	return from + (sign?.index ?? said.length);
}

const finite = /^(?:VB[DZP]|MD)$/;

/** Whether another verb carries the sentence: then what stands behind the comma only tells of the name. */
function isAside({ sentence: { words } }: Scene, at: number, to: number): boolean {
	const word = words.find(({ start }) => start === at);
	const isCarried = words.some(({ form, start }) => finite.test(form) && (start < at || start >= to));
	return word !== undefined && /^VB[ND]$/.test(word.form) && isCarried && word.relation !== 'root';
}

function deedsIn(scene: Scene): readonly Deed[] {
	const { mentions, names, text, start } = scene;
	return mentions.flatMap((name): Deed[] => {
		const { kind, end } = name;
		if ((kind !== 'organization' && kind !== 'deal') || name.confidence < 0.6) return [];
		const full = names.fullName(plainName(name.text));
		const behind = text.slice(end - start).replace(/\s/g, ' ');
		const found = done.exec(behind);
		const { which = '', how = '', act = '' } = found?.groups ?? {};
		const base = baseOfPast.get(act);
		const from = end + (found?.[0].length ?? 0);
		const to = endOf(scene, from);
		const isTold = (base !== undefined && acts.has(base)) || seated.test(act);
		if (!found || !isTold || !isWholeName(full) || !standsAlone(scene, name)) return [];
		if (which === '' && !isAside(scene, from - act.length, to)) return [];
		const isOneOf = oneOf.test(text.slice(0, name.start - start).replace(/\s/g, ' '));
		if (isOneOf || listed.test(text.slice(to - start).replace(/\s/g, ' '))) return [];
		return [{ kind, name, full, act: `${how}${act}`, from, to }];
	});
}

const wordsOf = ({ text, start }: Scene, from: number, to: number) =>
	text
		.slice(from - start, to - start)
		.replace(/\s+/g, ' ')
		.trim();

/** What it was to which that was done. */
function themeOf(scene: Scene, { kind, name, full, act, from, to }: Deed): readonly Draft[] {
	const rest = wordsOf(scene, from, to);
	const count = rest.split(' ').length;
	if (!/\p{Lu}|\d/u.test(rest) || count < fewest || count > longest) return [];
	const isNow = seated.test(act);
	const be = isPluralName(full) ? (isNow ? 'are' : 'were') : isNow ? 'is' : 'was';
	return [
		{
			kind,
			form: 'question',
			prompt: asked(`Which ${wordFor(kind, full)} ${be} ${act} ${rest}`),
			answer: full,
			accept: kind === 'deal' ? [`the ${full}`] : acceptedForms(scene, name, full),
			mark: { start: name.start, end: name.end },
			rule: 'act-theme',
			score: 0.76,
			fact: [act, nameInFact(scene, full)]
		}
	];
}

/** The name as a question says it. */
function calledIn({ text, start }: Scene, { name, full }: Deed): string {
	const hasArticle = /(?:\b(?:the|an?|its|their|his|her)(?:\s+\p{Ll}+)?|['’]s)\s+$/iu.test(
		text.slice(0, name.start - start)
	);
	return hasArticle ? `the ${full}` : full;
}

/** When it was done. */
function datesOf(scene: Scene, deed: Deed): readonly Draft[] {
	const { act, from, to, full } = deed;
	if (seated.test(act)) return [];
	const dates = scene.mentions.filter((one) => one.kind === 'date' && one.start >= from && one.end <= to);
	const [date] = dates;
	if (dates.length !== 1 || !date?.iso || !isPoint(date.iso)) return [];
	const before = ` ${wordsOf(scene, from, date.start)} `.replace(onDate, '');
	const behind = ` ${wordsOf(scene, date.end, to)}`.replace(second, '');
	if ((before.endsWith(' ') && before.trim() !== '') || second.test(before)) return [];
	const be = isPluralName(full) ? 'were' : 'was';
	const words = `${be} ${calledIn(scene, deed)} ${act}${before}${behind}`.replace(/\s+/g, ' ').trim();
	const fact = ['dated', act, nameInFact(scene, full)];
	return [dateDraft({ ...date, iso: date.iso }, words, { rule: 'act-date', score: 0.78, fact })];
}

/** Who did it. */
function actorsOf(scene: Scene, deed: Deed): readonly Draft[] {
	const { act, from, to, full } = deed;
	return scene.mentions.flatMap((actor): Draft[] => {
		const isActor = actor.kind === 'organization' || actor.kind === 'person';
		if (!isActor || actor.confidence < 0.6 || actor.start < from || actor.end > to) return [];
		const before = wordsOf(scene, from, actor.start);
		const found = byWhom.exec(`${before} `);
		const answer = scene.names.fullName(plainName(actor.text));
		const behind = wordsOf(scene, actor.end, to);
		const isFirst = !/\b(?:and|by) /.test(before.slice(0, found?.index));
		if (!found || !isFirst || another.test(behind)) return [];
		if (!isWholeName(answer) || !standsAlone(scene, actor)) return [];
		const isPerson = actor.kind === 'person';
		const rest = `${before.slice(0, found.index)} ${behind}`;
		const who = isPerson ? 'Who' : `Which ${wordFor('organization', answer)}`;
		return [
			{
				kind: isPerson ? 'person' : 'organization',
				form: 'question',
				prompt: asked(`${who} ${act} ${calledIn(scene, deed)} ${rest}`.replace(/\s+/g, ' ').trim()),
				answer,
				accept: acceptedForms(scene, actor, answer),
				mark: { start: actor.start, end: actor.end },
				rule: 'act-actor',
				score: 0.8,
				fact: ['did', act, nameInFact(scene, full), nameInFact(scene, answer)]
			}
		];
	});
}

/**
 * What was done to an agreement or a body, told by a participle behind its name: "the Cessation Agreement, brokered in Geneva by the Henry
 * Dunant Centre, failed" is "Which centre brokered the Cessation Agreement in Geneva?"
 */
export const participle: Rule = (scene) =>
	deedsIn(scene)
		.filter(({ from, to }) => !pointing.test(wordsOf(scene, from, to)))
		.flatMap((deed) => [...themeOf(scene, deed), ...datesOf(scene, deed), ...actorsOf(scene, deed)]);
