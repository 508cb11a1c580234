import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/lib/core/extraction/extract';
import { createRandom } from '../../src/lib/core/random';
import { readArticle } from '../../src/lib/core/text/read';
import { isSure } from '../../src/lib/core/writing/sure';
import { writeCards } from '../../src/lib/core/writing/write';
import { shippedTagger } from '../../src/tools/readerModel';
import { shippedParser } from '../../src/tools/syntaxModel';
import { faultNames, questions, readCardOf, sameToReader, type ReadCard, type Verdict } from './cold/verdict';

const texts = join('tests', 'fixtures', 'written', 'unseen');
const readings = join('tests', 'fixtures', 'cold-reading');
const filesIn = (folder: string, ending: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.sort();

/** All cards that the texts of a folder give now, and whether each is sure. */
function cardsOf(folder: string): readonly { readonly card: ReadCard; readonly sure: boolean }[] {
	const [tagger, parser] = [shippedTagger(), shippedParser()];
	return filesIn(folder, '.txt').flatMap((name) => {
		const reading = extract(readArticle(readFileSync(join(folder, name), 'utf8')), tagger);
		return writeCards(reading, parser).map((one) => ({
			card: readCardOf(basename(name, '.txt'), one),
			sure: isSure(one)
		}));
	});
}

/** So many of the cards, by lot: the same for the same cards. */
function drawn(cards: readonly ReadCard[], count: number): readonly ReadCard[] {
	const random = createRandom('cold reading');
	return cards
		.map((card) => ({ card, lot: random() }))
		.sort((one, other) => one.lot - other.lot)
		.slice(0, count)
		.map(({ card }) => card);
}

/** A sheet to be read: the cards alone first, then each with its sentence. */
function sheetOf(cards: readonly ReadCard[]): string {
	const asked = faultNames.map((name) => `${name}: ${questions[name]}`);
	const cold = cards.map(({ text, prompt, answer, options }, at) =>
		[`${at + 1}. [${text}] ${prompt}`, `   = ${answer}`, ...options.map((one) => `   x ${one}`)].join('\n')
	);
	const told = cards.map(({ quote }, at) => `${at + 1}. ${quote.replace(/\s+/g, ' ')}`);
	return [...asked, '', ...cold, '', 'The sentences', '', ...told].join('\n');
}

const share = (part: number, of: number) =>
	`${part} of ${of} (${Math.round((100 * part) / Math.max(1, of))} %)`;

function tally(name: string, verdicts: readonly Verdict[]): void {
	const passed = (some: readonly Verdict[]) =>
		share(some.filter(({ faults }) => faults.length === 0).length, some.length);
	console.log(`${name}: ${passed(verdicts)} pass all seven questions`);
	for (const fault of faultNames)
		console.log(
			`  ${fault.padEnd(10)} ${verdicts.filter(({ faults }) => faults.includes(fault)).length} fail`
		);
	for (const rule of [...new Set(verdicts.map((one) => one.rule))].sort())
		console.log(`  ${rule.padEnd(28)} ${passed(verdicts.filter((one) => one.rule === rule))}`);
}

/**
 * Tells what cold readers said of cards, of those still written, and of the sure ones among these; with `--sheet N`, prints N cards to be
 * read, of the texts kept here or in the folder after `--from`, as a sheet or with `--json` as a file of verdicts without faults.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...words],
		options: {
			sheet: { type: 'string' },
			from: { type: 'string' },
			json: { type: 'boolean', default: false }
		}
	});
	const given = cardsOf(values.from ?? texts);
	const cards = given.map(({ card }) => card);
	if (values.sheet) {
		const some = drawn(cards, Number(values.sheet));
		console.log(
			values.json
				? JSON.stringify(
						some.map((card) => ({ ...card, faults: [] })),
						null,
						'\t'
					)
				: sheetOf(some)
		);
		return;
	}
	const written = new Set(cards.map(sameToReader));
	const sure = new Set(given.flatMap(({ card, sure }) => (sure ? [sameToReader(card)] : [])));
	for (const name of filesIn(readings, '.json')) {
		const verdicts: readonly Verdict[] = JSON.parse(readFileSync(join(readings, name), 'utf8'));
		tally(name, verdicts);
		tally(
			'  still written',
			verdicts.filter((one) => written.has(sameToReader(one)))
		);
		tally(
			'  of these the sure ones',
			verdicts.filter((one) => sure.has(sameToReader(one)))
		);
	}
}
