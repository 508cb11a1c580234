import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signNames } from '../../../lib/core/writing/judge/sign';
import { crossJudged, interval, passing, separation, type Judged } from './figures';
import { learn, type Learned, type Lesson } from './fit';
import { seenIn, verdicts, type Seen, type Verdict } from './verdicts';

const signsFile = join('tests', 'fixtures', 'cold-reading', 'judge', 'signs.jsonl');
const weightsFile = join('src', 'lib', 'core', 'writing', 'judge', 'weights.ts');

const keyOf = ({ text, prompt, answer }: Pick<Verdict, 'text' | 'prompt' | 'answer'>) =>
	[text, prompt, answer].join('\n');

const signsKept = (): readonly Seen[] =>
	readFileSync(signsFile, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Seen => JSON.parse(line));

/** Reads the signs of cards anew whose texts stand in some folders, and keeps the others'. */
function readSigns(folders: readonly string[]): void {
	const known = existsSync(signsFile) ? signsKept() : [];
	const seen = new Map([...known, ...seenIn(folders)].map((one) => [keyOf(one), one]));
	writeFileSync(signsFile, [...seen.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
}

const rounded = (value: number) => Number(value.toFixed(2));

function codeOf({ start, weights }: Learned): string {
	const lines = signNames
		.filter((name) => rounded(weights[name]) !== 0)
		.map((name) => `\t${/-/.test(name) ? `'${name}'` : name}: ${rounded(weights[name])}`);
	return `import type { SignName } from './sign';

/*
 * Written by \`npm run train -- --judge\`.
 */

/** What a card starts from, as log odds, and what each sign adds to them. */
export const start = ${rounded(start)};
export const weights: Readonly<Partial<Record<SignName, number>>> = {
${lines.join(',\n')}
};
`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function show(cards: readonly Judged[]): void {
	const between = (figure: (cards: readonly Judged[]) => number) =>
		interval(cards, figure).map(rounded).join(' to ');
	console.log(`separates, on texts not learned from: ${rounded(separation(cards))}, ${between(separation)}`);
	for (const from of [0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]) {
		const kept = cards.filter(({ chance }) => chance >= from).length / cards.length;
		const figure = (some: readonly Judged[]) => passing(some, from);
		console.log(
			`from ${from}: ${percent(kept)} kept, of them ${percent(figure(cards))} pass, ${between(figure)}`
		);
	}
}

/** The cards whose signs are kept, each with whether its reader found nothing wrong with it, wrong options aside. */
export function lessonsKept(): readonly (Lesson & Pick<Seen, 'text'>)[] {
	const faults = new Map(verdicts().map((one) => [keyOf(one), one.faults]));
	return signsKept().map((one) => ({
		text: one.text,
		signs: one.signs,
		passed: (faults.get(keyOf(one)) ?? []).every((fault) => fault === 'options')
	}));
}

/** Learns how likely a card passes; writes the weights and shows how they judge texts not learned from. Signs are read anew where their texts stand in some folders. */
export function trainJudge(folders: readonly string[]): void {
	if (folders.length > 0) readSigns(folders);
	const lessons = lessonsKept();
	writeFileSync(weightsFile, codeOf(learn(lessons)));
	show(crossJudged(lessons));
}
