import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../lib/core/extraction/extract';
import { readArticle } from '../../../lib/core/text/read';
import { judgeIn, type Judge } from '../../../lib/core/writing/judge/judge';
import { signNames, type SignName, type Signs } from '../../../lib/core/writing/judge/sign';
import type { Draft } from '../../../lib/core/writing/scene';
import { writeCards } from '../../../lib/core/writing/write';
import { shippedTagger } from '../../readerModel';
import { shippedParser } from '../../syntaxModel';
import type { Lesson, Marked } from './fit';

const file = join('tests', 'fixtures', 'cold-reading', 'judge', 'verdicts.jsonl');

/** A card as a cold reader saw it, what he found wrong, and the signs it has. */
export interface Verdict extends Lesson {
	readonly text: string;
	readonly rule: string;
	readonly prompt: string;
	readonly answer: string;
}

/** Signs that all cards of a text share are kept once. */
const isOfText = (name: SignName) => name.startsWith('text-');

/** Verdicts as kept: a line for each text. */
interface Kept {
	readonly text: string;
	readonly signs: Marked;
	readonly cards: readonly Omit<Verdict, 'text'>[];
}

export const verdictsKept = (): readonly Verdict[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => {
			const { text, signs, cards }: Kept = JSON.parse(line);
			return cards.map((card) => ({ ...card, text, signs: { ...signs, ...card.signs } }));
		});

const entriesOf = (signs: Marked) => Object.entries(signs) as readonly (readonly [SignName, number])[];

export function keepVerdicts(verdicts: readonly Verdict[]): void {
	const lines = [...new Set(verdicts.map(({ text }) => text))].map((text) => {
		const own = verdicts.filter((one) => one.text === text);
		const shared = entriesOf(own[0]?.signs ?? {}).filter(([name]) => isOfText(name));
		const cards = own.map(({ rule, prompt, answer, faults, signs }) => {
			const rest = entriesOf(signs).filter(([name]) => !isOfText(name));
			return { rule, prompt, answer, faults, signs: Object.fromEntries(rest) };
		});
		return JSON.stringify({ text, signs: Object.fromEntries(shared), cards });
	});
	writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
}

/** How much of each sign, to three places; what a card has nothing of is not among them. */
const markedOf = (signs: Signs): Marked =>
	Object.fromEntries(
		signNames
			.map((name) => [name, Number(Number(signs[name]).toFixed(3))] as const)
			.filter(([, value]) => value !== 0)
	);

/** The signs of all cards that a text gives while none is left out, by prompt and answer. */
function signsOfCards(path: string, { tagger, parser }: Models): ReadonlyMap<string, Marked> {
	const reading = extract(readArticle(readFileSync(path, 'utf8')), tagger);
	const judge = judgeIn(reading);
	const seen: { readonly draft: Draft; readonly signs: Signs }[] = [];
	const mild: Judge = (draft, scene) => {
		const opinion = judge(draft, scene);
		seen.push({ draft, signs: opinion.signs });
		return { ...opinion, chance: 1 };
	};
	const cards = writeCards(reading, parser, mild);
	return new Map(
		cards.flatMap(({ prompt, answer, rule, mark }) => {
			const own = seen.filter(({ draft }) => draft.rule === rule && draft.mark.start === mark.start);
			const best = own.find(({ draft }) => draft.prompt === prompt) ?? own.at(-1);
			return best ? [[`${prompt}\n${answer}`, markedOf(best.signs)] as const] : [];
		})
	);
}

interface Models {
	readonly tagger: ReturnType<typeof shippedTagger>;
	readonly parser: ReturnType<typeof shippedParser>;
}

/** Verdicts with the signs of their cards read anew where their texts stand in some folders and still give the same cards. */
export function readAnew(verdicts: readonly Verdict[], folders: readonly string[]): readonly Verdict[] {
	const models = { tagger: shippedTagger(), parser: shippedParser() };
	return [...new Set(verdicts.map(({ text }) => text))].flatMap((text) => {
		const own = verdicts.filter((one) => one.text === text);
		const path = folders.map((folder) => join(folder, `${text}.txt`)).find(existsSync);
		if (path === undefined) return own;
		const signs = signsOfCards(path, models);
		return own.map((one) => ({ ...one, signs: signs.get(`${one.prompt}\n${one.answer}`) ?? one.signs }));
	});
}
