import { joinHashes } from '../../packed/hash';
import * as company from './company';
import * as known from './knownFor';
import type { Line } from './line';
import { noRun } from './runs';
import type { Word } from './words';

const heads: readonly (readonly [flag: number, within: number, letters: number])[] = [
	[known.body, company.inBody, company.lettersOfBody],
	[known.instrument, company.inInstrument, company.lettersOfInstrument],
	[known.event, company.inEvent, company.lettersOfEvent]
];

const is = (word: Word | undefined, flag: number) => ((word?.flags ?? 0) & flag) !== 0;

/** The company of the piece at `at`, which stands in a run. */
function companyOf({ words, runs, first }: Line, at: number): number {
	const { from, to, wideFrom, wideTo, head: headAt } = runs[at] ?? noRun;
	const head = words[headAt];
	const [before, after] = [words[wideFrom - 1], words[wideTo]];
	let bits = at > first ? company.midSentence : 0;
	if (is(before, known.title) || (from < at && is(words[at - 1], known.title))) bits |= company.titled;
	if (from < at && is(words[from], known.forename)) bits |= company.afterForename;
	if (is(after, known.speech)) bits |= company.speaks;
	if (wideFrom === at && is(before, known.locative)) bits |= company.located;
	if (wideFrom === at && before?.text === 'the') bits |= company.withThe;
	if (after?.text === "'s") bits |= company.possessive;
	if (to - from === 1) bits |= company.alone;
	if (wideTo - wideFrom > 1) for (const [flag, within] of heads) if (is(head, flag)) bits |= within;
	return bits;
}

/** "North Atlantic Treaty Organization (NATO)": what the letters in brackets stand for. */
function lettersAt({ words, runs }: Line, at: number): number {
	if (words[at]?.text !== '(' || !words[at + 1]?.isUpper || words[at + 2]?.text !== ')') return 0;
	const head = words[runs[at - 1]?.head ?? -1];
	for (const [flag, , letters] of heads) if (is(head, flag)) return letters;
	return 0;
}

/** What an article as a whole says of its words. Everything it holds is a number: a book of it is small. */
export class DocumentFacts {
	readonly #company = new Map<number, number>();
	readonly #small = new Set<number>();
	readonly #longer = new Map<number, number>();

	/** Takes in one sentence. A line in capitals throughout says nothing of capitals. */
	add(line: Line): void {
		const { words, runs, isShouted } = line;
		if (isShouted) return;
		words.forEach((word, at) => {
			const { from, wideFrom, wideTo, head } = runs[at] ?? noRun;
			if (from < 0) {
				if (!word.isCapital && word.lower === word.exact) this.#small.add(word.lower);
				const letters = lettersAt(line, at);
				const short = letters === 0 ? undefined : words[at + 1]?.exact;
				if (short !== undefined) this.#company.set(short, (this.#company.get(short) ?? 0) | letters);
				return;
			}
			this.#company.set(word.exact, (this.#company.get(word.exact) ?? 0) | companyOf(line, at));
			if (wideTo - wideFrom > 1) this.#keepLonger(word, words[head]);
		});
	}

	#keepLonger(word: Word, head: Word | undefined): void {
		if (head && head !== word && !this.#longer.has(word.exact)) this.#longer.set(word.exact, head.lower);
	}

	/** The company bits of a word; 0 where it was never seen in a run. */
	companyOf(word: Word): number {
		return this.#company.get(word.exact) ?? 0;
	}

	/** Whether the word also stands in small letters. */
	isSmall(word: Word): boolean {
		return this.#small.has(word.lower);
	}

	/** The head of the first longer name that the word is part of; 0 for none. */
	headOfLonger(word: Word): number {
		const head = this.#longer.get(word.exact);
		return head === undefined ? 0 : joinHashes(head, 1);
	}
}
