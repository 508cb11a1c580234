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
import { isKnown } from './known';
import { bareThing, talk, vague, weighing } from './lexicon/loose';
import type { Signs } from './sign';

const years = /\b[12]\d{3}\b/g;
/** By these rules a card is told by what it asks for. */
const sufficient = /^(?:acronym|role|membership|dated-name|instrument)$/;
const datedRules = /^(?:dated-name|instrument|happening|accession)$/;
const thing = /^(?:person|organization|deal|event|other)$/;
const [fewWeighty, manyCommas, often, sure] = [4, 2, 4, 0.3];
/** Named so often, a name could not be more of what its article is about. */
const most = 15;

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

/** Tells the signs of drafts of an article by their words, their sentence and the whole article; `worth` is how likely a teacher asks it. */
export function signsIn(
	reading: Reading
): (draft: Draft, scene: Scene, told: { readonly fact: Fact; readonly worth: number }) => Signs {
	const title = new Set(longWords(reading.article.byline.title ?? ''));
	let counts: ReadonlyMap<string, number> | null = null;
	return (draft, scene, { fact, worth }) => {
		counts ??= countsOf(reading, scene.names.fullName);
		const timesNamed = (name: string) => counts?.get(scene.names.fullName(name)) ?? 0;
		const { kind, form, prompt, answer, rule, label, lead } = draft;
		const words = prompt.replace(/\[[^[\]]*\]/g, ' ');
		const names = namesIn(draft, scene);
		const has = (one: string) => names.some((name) => name.kind === one);
		const isWhen = kind === 'date';
		const tellsYear = saysYear(prompt);
		const weighty = longWords(words).filter(
			(word) => !light.test(word) && !names.some(({ text }) => text.toLowerCase().includes(word))
		);
		const iso = scene.mentions.find(({ start }) => start === draft.mark.start)?.iso ?? '';
		const arcs = scene.sentence.words.map(({ confidence }) => confidence);
		return {
			undated: !isWhen && !tellsYear && !sufficient.test(rule),
			somebody: kind === 'person' && !tellsYear && rule !== 'role',
			vague: vague.test(words),
			weighing: weighing.test(words),
			winding: prompt.split(',').length > manyCommas,
			'bare-thing': bareThing.test(prompt),
			talk: talk.test(prompt),
			month: isWhen && precisionOf(iso) === 'month',
			'two-times': isWhen && tellsYear,
			thin: form === 'cloze' && weighty.length < fewWeighty,
			'one-word': !isWhen && rule !== 'acronym' && !/\s/.test(answer),
			figures: rule !== 'acronym' && /\d/.test(words.replace(years, '')),
			often: !isWhen && timesNamed(answer) >= often,
			points: pointingPhrase({ prompt }, scene) !== null,
			leans: isUnanchored(draft, scene),
			headed: label !== undefined,
			led: lead !== undefined,
			unsure: form === 'question' && Math.min(1, ...arcs) < sure,
			late: scene.start / Math.max(1, reading.article.text.length),
			dated: datedRules.test(rule),
			acronym: rule === 'acronym',
			body: has('organization'),
			deal: has('deal'),
			event: has('event'),
			known: names.some(({ kind: one, text }) => thing.test(one) && isKnown(scene.names.formsOf(text))),
			'known-answer': kind === 'person' && isKnown([answer, ...scene.names.formsOf(answer)]),
			salient: Math.log2(1 + Math.min(most, Math.max(0, ...names.map(({ text }) => timesNamed(text))))) / 4,
			topic: [...weighty, ...names.flatMap(({ text }) => longWords(text))].some((word) => title.has(word)),
			relation: relationNames.has(fact[0] ?? ''),
			worth
		};
	};
}
