import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/lib/core/extraction/extract';
import { readArticle } from '../../src/lib/core/text/read';
import type { Suggestion } from '../../src/lib/core/writing/suggestion';
import { writeCards } from '../../src/lib/core/writing/write';
import { shippedTagger } from '../../src/tools/readerModel';
import { shippedParser } from '../../src/tools/syntaxModel';

interface Report {
	readonly total: {
		readonly cards: Readonly<Record<'leaked' | 'junk' | 'promptJunk', number>>;
		readonly facts: Readonly<
			Record<
				string,
				{
					readonly total: number;
					readonly covered: number;
					readonly cards: number;
					readonly supported: number;
					readonly useful: number;
				}
			>
		>;
	};
}

function writeAll(folder: string, out: string): readonly Suggestion[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const [tagger, parser] = [shippedTagger(), shippedParser()];
	return names.flatMap((name) => {
		const reading = extract(readArticle(readFileSync(join(folder, name), 'utf8')), tagger);
		const { people, organizations, dates, deals } = reading;
		const cards = writeCards(reading, parser);
		const answer = JSON.stringify({ cards, people, organizations, dates, deals });
		writeFileSync(join(out, name.replace('.txt', '.json')), answer);
		return cards;
	});
}

function check(name: string, value: number, isGood: boolean) {
	console.log(`${isGood ? 'ok    ' : 'MISSED'} ${name}: ${Number(value.toFixed(3))}`);
	if (!isGood) process.exitCode = 1;
}

/** The shared articles with their scorer, and the folder of annotated texts to be judged: those, where no other is named. */
function foldersFrom(words: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...words],
		options: { shared: { type: 'string', default: join('..', 'shared') } },
		allowPositionals: true
	});
	const articles = join(values.shared, 'articles');
	return { scorer: join(articles, 'score.mjs'), folder: positionals[0] ?? articles };
}

/** Writes cards for the annotated texts of a folder, the shared articles if none is named, and has the scorer there judge them. */
export default async function measure(words: readonly string[]): Promise<void> {
	const { scorer, folder } = foldersFrom(words);
	const out = mkdtempSync(join(tmpdir(), 'entente-writing-'));
	try {
		const cards = writeAll(folder, out);
		const report = join(out, 'report.txt');
		const judge = [scorer, '--gold', folder, '--system', out, '--json', report];
		console.log(execFileSync('node', judge, { encoding: 'utf8' }));
		const { total }: Report = JSON.parse(readFileSync(report, 'utf8'));
		const kinds = Object.values(total.facts);
		const sum = (of: (kind: (typeof kinds)[number]) => number) =>
			kinds.reduce((all, kind) => all + of(kind), 0);
		const recall = sum(({ covered }) => covered) / sum((kind) => kind.total);
		const supported = sum((kind) => kind.supported) / sum((kind) => kind.cards);
		const useful = sum((kind) => kind.useful) / sum((kind) => kind.cards);
		const questions = cards.filter(({ form }) => form === 'question').length / cards.length;
		check('fact recall, at least 0.40', recall, recall >= 0.4);
		check('cards supported, at least 0.95', supported, supported >= 0.95);
		check('cards useful, at least 0.50', useful, useful >= 0.5);
		check('answers in prompts, none', total.cards.leaked, total.cards.leaked === 0);
		check(
			'junk, none',
			total.cards.junk + total.cards.promptJunk,
			total.cards.junk + total.cards.promptJunk === 0
		);
		check('share of questions, at least a half', questions, questions >= 1 / 2);
	} finally {
		rmSync(out, { recursive: true });
	}
}
