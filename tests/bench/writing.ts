import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/lib/core/extraction/extract';
import type { Reading } from '../../src/lib/core/extraction/mention';
import { readArticle } from '../../src/lib/core/text/read';
import type { Suggestion } from '../../src/lib/core/writing/suggestion';
import { isSure } from '../../src/lib/core/writing/sure';
import { writeCards } from '../../src/lib/core/writing/write';
import { shippedTagger } from '../../src/tools/readerModel';
import { shippedParser } from '../../src/tools/syntaxModel';

/** What the scorer counts, all texts together. */
interface Total {
	readonly cards: Readonly<Record<'leaked' | 'junk' | 'promptJunk', number>>;
	readonly facts: Readonly<
		Record<string, Readonly<Record<'total' | 'covered' | 'cards' | 'supported' | 'useful', number>>>
	>;
}

/** What a text's reader found, and its cards. */
interface Written {
	readonly name: string;
	readonly cards: readonly Suggestion[];
	readonly named: Pick<Reading, 'people' | 'organizations' | 'dates' | 'deals'>;
}

function writeAll(folder: string): readonly Written[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const [tagger, parser] = [shippedTagger(), shippedParser()];
	return names.map((name) => {
		const reading = extract(readArticle(readFileSync(join(folder, name), 'utf8')), tagger);
		const { people, organizations, dates, deals } = reading;
		return { name, cards: writeCards(reading, parser), named: { people, organizations, dates, deals } };
	});
}

interface Places {
	readonly scorer: string;
	readonly folder: string;
}

/** Has the scorer judge what was written: what it prints, and its totals. */
function judged(written: readonly Written[], { scorer, folder }: Places): { said: string; total: Total } {
	const out = mkdtempSync(join(tmpdir(), 'entente-writing-'));
	try {
		for (const { name, cards, named } of written)
			writeFileSync(join(out, name.replace('.txt', '.json')), JSON.stringify({ cards, ...named }));
		const report = join(out, 'report.txt');
		const judge = [scorer, '--gold', folder, '--system', out, '--json', report];
		const said = execFileSync('node', judge, { encoding: 'utf8' });
		return { said, total: JSON.parse(readFileSync(report, 'utf8')).total };
	} finally {
		rmSync(out, { recursive: true });
	}
}

/** How many of the facts are asked, and how many of the cards are supported and useful, from 0 to 1. */
function sharesOf({ facts }: Total) {
	const kinds = Object.values(facts);
	const sum = (of: (kind: (typeof kinds)[number]) => number) =>
		kinds.reduce((all, kind) => all + of(kind), 0);
	const cards = sum((kind) => kind.cards);
	return {
		recall: sum(({ covered }) => covered) / sum((kind) => kind.total),
		supported: sum((kind) => kind.supported) / cards,
		useful: sum((kind) => kind.useful) / cards
	};
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

/** Says what the scorer finds of the cards that a student gets who ticks nothing. */
function tellSure(written: readonly Written[], places: Places): void {
	const sure = written.map((one) => ({ ...one, cards: one.cards.filter(isSure) }));
	const { recall, supported, useful } = sharesOf(judged(sure, places).total);
	const count = (some: readonly Written[]) => some.reduce((all, { cards }) => all + cards.length, 0);
	console.log(
		`the sure ones alone, ${count(sure)} of ${count(written)}: fact recall ${recall.toFixed(3)}, supported ${supported.toFixed(3)}, useful ${useful.toFixed(3)}`
	);
}

/** Writes cards for the annotated texts of a folder, the shared articles if none is named, and has the scorer there judge them, and the sure ones alone. */
export default async function measure(words: readonly string[]): Promise<void> {
	const places = foldersFrom(words);
	const written = writeAll(places.folder);
	const cards = written.flatMap((one) => one.cards);
	const { said, total } = judged(written, places);
	console.log(said);
	const { recall, supported, useful } = sharesOf(total);
	const questions = cards.filter(({ form }) => form === 'question').length / cards.length;
	check('fact recall, at least 0.40', recall, recall >= 0.4);
	check('cards supported, at least 0.95', supported, supported >= 0.95);
	check('cards useful, at least 0.50', useful, useful >= 0.5);
	check('answers in prompts, none', total.cards.leaked, total.cards.leaked === 0);
	const junk = total.cards.junk + total.cards.promptJunk;
	check('junk, none', junk, junk === 0);
	check('share of questions, at least a half', questions, questions >= 1 / 2);
	tellSure(written, places);
}
