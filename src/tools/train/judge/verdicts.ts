import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../lib/core/extraction/extract';
import type { Kind } from '../../../lib/core/deck/card';
import { readArticle } from '../../../lib/core/text/read';
import { factAround } from '../../../lib/core/writing/facts/fact';
import { signNames, type Signs } from '../../../lib/core/writing/judge/sign';
import { signsIn } from '../../../lib/core/writing/judge/signs';
import { rules } from '../../../lib/core/writing/rules';
import { scenesOf, type Draft, type Scene } from '../../../lib/core/writing/scene';
import { worthIn } from '../../../lib/core/writing/worth';
import { shippedTagger } from '../../readerModel';
import { shippedParser } from '../../syntaxModel';
import type { Marked } from './fit';

const readings = join('tests', 'fixtures', 'cold-reading');
/** The sheets of readings of what today's rules write. */
const sheets = /^2026-11-30-(?:sixth|seventh|eighth)\.json$/;

/** A card as a cold reader saw it, with what he found wrong. */
export interface Verdict extends Pick<Draft, 'prompt' | 'answer'> {
	readonly text: string;
	readonly rule: string;
	readonly quote: string;
	readonly faults: readonly string[];
}

export const verdicts = (): readonly Verdict[] =>
	readdirSync(readings)
		.filter((name) => sheets.test(name))
		.sort()
		.flatMap((name): Verdict[] => JSON.parse(readFileSync(join(readings, name), 'utf8')));

const kinds: readonly (readonly [RegExp, Kind])[] = [
	[/^(?:date|act-date|dated|instrument|happening|accession)/, 'date'],
	[/^(?:person|who|role|office|together|act-actor)/, 'person'],
	[/^(?:organization|which-organization|membership)/, 'organization'],
	[/^(?:deal|which-deal|act-theme|signed|provision|under|relative)/, 'deal']
];
const headed = /^([^:?[]{2,60}): \p{Ll}|^((?:[Tt]he )?\p{Lu}[^:?[]{1,60}): /u;
const led = /^([^?[]*[^.](?<!\b(?:Mr|Mrs|U\.S|St|Jr|No))\.) \p{Lu}/u;

/** The draft that a card was: what its rule writes of its sentence, in the words as read; where it writes that no more, as near as can be told. */
function draftOf({ prompt, answer, rule }: Verdict, scene: Scene): Draft {
	const written = rules
		.flatMap((write) => write(scene))
		.find((one) => one.rule === rule && one.answer === answer);
	const kind = written?.kind ?? kinds.find(([names]) => names.test(rule))?.[1] ?? 'other';
	const at = scene.mentions.find(
		(one) => one.kind === kind && (answer.includes(one.text) || one.text.includes(answer))
	);
	const [, label, named] = headed.exec(prompt) ?? [];
	const [head, lead] = [label ?? named, led.exec(prompt)?.[1]];
	return {
		kind,
		form: /\[\p{Ll}[^\]]*\]/u.test(prompt) ? 'cloze' : 'question',
		accept: [],
		score: 0,
		mark: written?.mark ?? at ?? scene,
		...written,
		prompt,
		answer,
		rule: (written?.rule ?? rule) as Draft['rule'],
		...(head === undefined ? {} : { label: head }),
		...(lead === undefined ? {} : { lead })
	};
}

/** A verdict's card with the signs it has. */
export interface Seen extends Pick<Verdict, 'text' | 'prompt' | 'answer'> {
	readonly signs: Marked;
}

/** How much of each sign, to three places; what a card has nothing of is not among them. */
const markedOf = (signs: Signs): Marked =>
	Object.fromEntries(
		signNames
			.map((name) => [name, Number(Number(signs[name]).toFixed(3))] as const)
			.filter(([, value]) => value !== 0)
	);

/** The signs of the cards of verdicts whose texts stand in some folders, as the writer reads those texts now. */
export function seenIn(folders: readonly string[]): readonly Seen[] {
	const [tagger, parser] = [shippedTagger(), shippedParser()];
	const all = verdicts();
	return [...new Set(all.map(({ text }) => text))].flatMap((text) => {
		const file = folders.map((folder) => join(folder, `${text}.txt`)).find(existsSync);
		if (file === undefined) return [];
		const reading = extract(readArticle(readFileSync(file, 'utf8')), tagger);
		const scenes = [...scenesOf(reading, parser)];
		const [signs, worth] = [signsIn(reading), worthIn(reading)];
		return all
			.filter((one) => one.text === text)
			.flatMap((verdict) => {
				const scene = scenes.find(({ clear, start, end }) => clear.slice(start, end) === verdict.quote);
				if (!scene) return [];
				const draft = draftOf(verdict, scene);
				const fact = factAround(scene, draft.mark);
				const { prompt, answer } = verdict;
				const told = { fact, worth: worth(draft, scene, fact) };
				return [{ text, prompt, answer, signs: markedOf(signs(draft, scene, told)) }];
			});
	});
}
