import { precisionOf } from '../../dates/value';
import type { Reading } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { isUnanchored, light } from '../cold/anchors';
import { pointingPhrase } from '../cold/definites';
import { namesSaid, type SaidName } from '../cold/names';
import type { Fact } from '../facts/fact';
import { relationNames } from '../lexicon/relations';
import { saysYear } from '../prompt/wording';
import type { Draft, Scene } from '../scene';
import { cutSignsOf } from './cutSigns';
import { isKnown } from './known';
import type { Signs } from './sign';
import { textSignsOf, yearsIn } from './textSigns';
import { ownWords, withoutBlanks, wordSignsOf } from './wordSigns';

/** By these rules a card is told by what it asks for. */
const sufficient = /^(?:acronym|role|membership|dated-name|instrument)$/;
const thing = /^(?:person|organization|deal|event|other)$/;
const fewWeighty = 4;
/** Named so often, a name could not be more of what its article is about. */
const most = 30;
const [firstLines, recent, century] = [300, 1995, 1900];

const longWords = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** The names that a prompt says beside its answer and dates, without those within others. */
function namesIn({ prompt, answer }: Draft, scene: Scene): readonly SaidName[] {
	const said = namesSaid(prompt, scene).filter(
		({ kind, text }) => kind !== 'date' && kind !== 'money' && !answer.includes(text)
	);
	return said.filter(({ text }) => !said.some((other) => other.text !== text && other.text.includes(text)));
}

/** Counts how often an article names each of its names, under all forms. */
function countsOf({ mentions }: Reading, fullName: (name: string) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { kind, text } of mentions) {
		if (kind === 'date' || kind === 'time') continue;
		const name = fullName(plainName(text));
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
}

/** Whether letters are those of a name's words, as those of OPEC are. */
function isSpelt(prompt: string, answer: string): boolean {
	const letters = (/\b\p{Lu}\p{L}*\p{Lu}\b/u.exec(prompt)?.[0] ?? '').replace(/[^\p{Lu}]/gu, '');
	const words = answer.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	return letters !== '' && letters === words.map((word) => word.charAt(0)).join('');
}

/** What a draft says twice of the names of its sentence. */
const isTwice = (words: string, { mentions, names }: Scene) =>
	mentions.some(({ kind, text }) => {
		const name = /^(?:date|time|money)$/.test(kind) ? '' : names.fullName(text);
		return name.length > 3 && words.split(name).length > 2;
	});

const logarithm = (count: number) => Math.log2(1 + Math.min(most, count));

/** Tells the signs of drafts of an article by their words, their sentence and the whole article; `worth` is how likely a teacher asks it. */
export function signsIn(
	reading: Reading
): (draft: Draft, scene: Scene, told: { readonly fact: Fact; readonly worth: number }) => Signs {
	const title = new Set(longWords(reading.article.byline.title ?? ''));
	let counts: ReadonlyMap<string, number> | null = null;
	let ofText: ReturnType<typeof textSignsOf> | null = null;
	return (draft, scene, { fact, worth }) => {
		counts ??= countsOf(reading, scene.names.fullName);
		ofText ??= textSignsOf(reading);
		const { formsOf, fullName, hero, bearersOf } = scene.names;
		const timesNamed = (name: string) => counts?.get(fullName(name)) ?? 0;
		const { kind, form, prompt, answer, rule } = draft;
		const own = ownWords(draft);
		const names = namesIn(draft, scene);
		const people = names.filter((name) => name.kind === 'person');
		const has = (one: string) => names.some((name) => name.kind === one);
		const isListed = ({ text }: SaidName) => isKnown(formsOf(text)) || isKnown([text]);
		const isWhen = kind === 'date';
		const tellsYear = saysYear(prompt);
		const weightyWords = longWords(withoutBlanks(prompt)).filter(
			(word) => !light.test(word) && !names.some(({ text }) => text.toLowerCase().includes(word))
		);
		const marked = scene.mentions.find(({ start }) => start === draft.mark.start);
		const year = yearsIn(prompt)[0] ?? yearsIn(answer)[0];
		const surname = answer.split(' ').at(-1) ?? '';
		return {
			...wordSignsOf(draft, scene),
			...cutSignsOf(draft, scene),
			...ofText,
			undated: !isWhen && !tellsYear && !sufficient.test(rule),
			somebody: kind === 'person' && !tellsYear && rule !== 'role',
			month: isWhen && precisionOf(marked?.iso ?? '') === 'month',
			thin: form === 'cloze' && weightyWords.length < fewWeighty,
			'one-word': !isWhen && rule !== 'acronym' && !/\s/.test(answer),
			points: pointingPhrase({ prompt }, scene) !== null,
			leans: isUnanchored(draft, scene),
			twice: isTwice(own.replace(/\[[^[\]]*\]/g, answer), scene),
			hero: !isWhen && hero?.text === fullName(answer),
			namesake: kind === 'person' && bearersOf(surname) > 1,
			faint: 1 - (marked?.confidence ?? 1),
			obscure: people.filter((name) => !isListed(name)).length / 2,
			surname: people.filter(({ text }) => !/\s/.test(text)).length / 2,
			recent: year !== undefined && year >= recent,
			traded: rule === 'supplied' || rule === 'signed',
			joined: rule === 'organization-object',
			late: scene.start / Math.max(1, reading.article.text.length),
			dated: /^(?:instrument|happening|accession)$/.test(rule),
			acronym: rule === 'acronym' && isSpelt(prompt, answer),
			office: rule === 'role',
			body: has('organization'),
			deal: has('deal'),
			event: has('event'),
			known: names.some((name) => thing.test(name.kind) && isListed(name)),
			'known-answer': !isWhen && isKnown([answer, ...formsOf(answer)]),
			salient: logarithm(Math.max(0, ...names.map(({ text }) => timesNamed(text)))) / 5,
			often: isWhen ? 0 : logarithm(timesNamed(answer)) / 3,
			topic: [...weightyWords, ...names.flatMap(({ text }) => longWords(text))].some((word) =>
				title.has(word)
			),
			relation: relationNames.has(fact[0] ?? ''),
			first: scene.start < firstLines,
			worth,
			century: year !== undefined && year >= century && year < recent,
			old: year !== undefined && year < century,
			'known-share': names.length === 0 ? 0 : names.filter(isListed).length / names.length,
			'about-hero': hero !== null && names.some(({ text }) => fullName(text) === hero.text),
			'named-date': rule === 'dated-name'
		};
	};
}
