import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failings, signNames } from '../../../lib/core/writing/judge/sign';
import { crossJudged, foldOf, interval, kindOf, passing, separation, type Judged } from './figures';
import { learn, type Learned } from './fit';
import { keepVerdicts, readAnew, verdictsKept } from './verdicts';

const weightsFile = join('src', 'lib', 'core', 'writing', 'judge', 'weights.ts');

const rounded = (value: number) => Number(value.toFixed(2)) + 0;

const row = (values: readonly number[]) => `[${values.map(rounded).join(', ')}]`;

function codeOf(learned: Learned): string {
	const heads = failings.map((failing) => learned[failing]);
	const lines = signNames.map((name) => {
		const key = /-/.test(name) ? `'${name}'` : name;
		return `\t${key}: ${row(heads.map(({ weights }) => weights[name]))}`;
	});
	return `import type { SignName } from './sign';

/*
 * Written by \`npm run train -- --judge\`.
 */

/** For each way to fail, in their order: a number. */
export type ByFailing = readonly [unclear: number, worthless: number, wrong: number];

/** What the log odds that a card does not fail start from, and what each sign adds to them. */
export const starts: ByFailing = ${row(heads.map(({ start }) => start))};
export const weights: Readonly<Record<SignName, ByFailing>> = {
${lines.join(',\n')}
};
`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function show(cards: readonly Judged[], parts: string): void {
	const between = (figure: (cards: readonly Judged[]) => number) =>
		interval(cards, figure).map(rounded).join(' to ');
	console.log(
		`separates, on ${parts} not learned from: ${rounded(separation(cards))}, ${between(separation)}`
	);
	for (const from of [0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
		const kept = cards.filter(({ chance }) => chance >= from).length / cards.length;
		const figure = (some: readonly Judged[]) => passing(some, from);
		console.log(
			`from ${from}: ${percent(kept)} kept, of them ${percent(figure(cards))} pass, ${between(figure)}`
		);
	}
}

/**
 * Learns how likely a card passes; writes the weights and shows how they judge texts, and kinds of texts, not learned from. Signs are read
 * anew where their texts stand in some folders.
 */
export function trainJudge(folders: readonly string[]): void {
	if (folders.length > 0) keepVerdicts(readAnew(verdictsKept(), folders));
	const lessons = verdictsKept();
	writeFileSync(weightsFile, codeOf(learn(lessons)));
	show(crossJudged(lessons, foldOf), 'texts');
	show(crossJudged(lessons, kindOf), 'kinds of texts');
}
