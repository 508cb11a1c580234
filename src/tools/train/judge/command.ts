import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failings, signNames } from '../../../lib/core/writing/judge/sign';
import { crossJudged, foldOf, interval, kindOf, passing, separation, type Judged } from './figures';
import { learn, type Head, type Learned } from './fit';
import { keepVerdicts, readAnew, verdictsKept } from './verdicts';

const weightsFile = join('src', 'lib', 'core', 'writing', 'judge', 'weights.ts');

const rounded = (value: number) => Number(value.toFixed(2));

function codeOfHead({ start, weights }: Head): string {
	const lines = signNames
		.filter((name) => rounded(weights[name]) !== 0)
		.map((name) => `\t\t\t${/-/.test(name) ? `'${name}'` : name}: ${rounded(weights[name])}`);
	return `{\n\t\tstart: ${rounded(start)},\n\t\tweights: {\n${lines.join(',\n')}\n\t\t}\n\t}`;
}

const codeOf = (learned: Learned) => `import type { Failing, SignName } from './sign';

/*
 * Written by \`npm run train -- --judge\`.
 */

/** What the log odds that a card does not fail in one way start from, and what each sign adds to them. */
export interface Head {
	readonly start: number;
	readonly weights: Readonly<Partial<Record<SignName, number>>>;
}

export const heads: Readonly<Record<Failing, Head>> = {
${failings.map((failing) => `\t${failing}: ${codeOfHead(learned[failing])}`).join(',\n')}
};
`;

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
