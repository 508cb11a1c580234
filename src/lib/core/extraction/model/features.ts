import { companyBits } from './company';
import type { DocumentFacts } from './document';
import { featureKey, joinHashes } from '../../packed/hash';
import * as known from './knownFor';
import type { Line } from './line';
import { isGlued } from './pieces';
import type { Run } from './runs';
import type { Word } from './words';

/** How far a piece looks to either side. */
export const reach = 2;

/** Each place has so many questions of its own. */
const perPlace = 64;
/** Questions about the sentence begin behind those about single words. */
const firstContext = (2 * reach + 1) * perPlace;

/** What is asked of a word by itself; of neighbours less than of the word. Zero is no answer. */
function answersOf(word: Word, distance: number): readonly number[] {
	const near = [word.lower, word.brief, word.coarse, word.fine, word.flags];
	if (distance > 1) return near;
	const { suffixes, prefixes } = word;
	const mid = [...near, word.exact, suffixes[2] ?? 0, suffixes[1] ?? 0];
	if (distance === 1) return mid;
	return [...mid, word.shape, suffixes[0] ?? 0, suffixes[3] ?? 0, ...prefixes];
}

/** The features a word gives a piece from `offset` places away: they hang on the word alone. */
export function wordKeys(word: Word, offset: number): readonly number[] {
	const keys: number[] = [];
	const base = (offset + reach) * perPlace;
	answersOf(word, Math.abs(offset)).forEach((answer, question) => {
		if (answer !== 0) keys.push(featureKey(base + question, answer));
	});
	if (Math.abs(offset) < 2)
		for (let bit = 1, question = 40; bit <= known.year; bit <<= 1, question++)
			if (word.flags & bit) keys.push(featureKey(base + question, 1));
	return keys;
}

const few = (count: number) => Math.min(count, 5);
const lowerOf = (word: Word | undefined) => word?.lower ?? 1;

/** What a line does not hold itself: its article, and what the grammar found in it (see `grammarMarks`). */
export interface Surroundings {
	readonly facts: DocumentFacts;
	readonly marks: Uint8Array;
}

/** The features of pieces in their sentence and article: pairs of neighbours, runs, lists, grammar, company elsewhere. */
export class ContextFeatures {
	#keys: number[] = [];
	#question = firstContext;

	/** One question; each call in `of` asks the next. */
	#ask(answer: number): void {
		if (answer !== 0) this.#keys.push(featureKey(this.#question, answer));
		this.#question++;
	}

	/** A question with two answers. */
	#askPair(one: number, two: number): void {
		this.#ask(joinHashes(one, two));
	}

	#skip(questions: number): void {
		this.#question += questions;
	}

	#askNeighbours({ words }: Line, at: number): void {
		const word = words[at] as Word;
		const [before, after] = [words[at - 1], words[at + 1]];
		this.#askPair(lowerOf(before), word.lower);
		this.#askPair(word.lower, lowerOf(after));
		this.#askPair(before?.coarse ?? 101, word.coarse);
		this.#askPair(word.coarse, after?.coarse ?? 101);
		this.#askPair(joinHashes(before?.brief ?? 1, word.brief), after?.brief ?? 1);
		this.#askPair(lowerOf(words[at - 2]), lowerOf(before));
		this.#askPair(lowerOf(after), lowerOf(words[at + 2]));
		this.#askPair(lowerOf(before), word.brief);
		this.#askPair(word.brief, lowerOf(after));
		this.#askPair(word.brief, after?.fine ?? 0);
		this.#askPair(word.brief, before?.fine ?? 0);
	}

	/** "Ki-moon" is in a cluster, "moon" says nothing; "-led" and "-based" are no names. */
	#askWhole({ words, wholes, pieces }: Line, at: number): void {
		const [word, whole] = [words[at], wholes[at]];
		if (!word || !whole || word === whole) return this.#skip(6);
		const place = word.text === '-' ? 1 : isGlued(pieces, at) ? 2 : 3;
		this.#askPair(place, whole.brief);
		this.#askPair(place, whole.lower);
		this.#askPair(place, whole.coarse);
		this.#askPair(place, whole.fine);
		this.#askPair(place, whole.suffixes[3] ?? 0);
		this.#askPair(place, joinHashes(words[at + 1]?.brief ?? 1, words[at - 1]?.flags ?? 1));
	}

	#askRun({ words, runs }: Line, at: number): void {
		const { from, to } = runs[at] as Run;
		if (from < 0) return this.#skip(17);
		const [first, last] = [words[from] as Word, words[to - 1] as Word];
		const [before, after] = [words[from - 1], words[to]];
		const place = joinHashes(few(at - from), few(to - 1 - at));
		let text = 7;
		for (let i = from; i < to; i++) text = joinHashes(text, (words[i] as Word).lower);
		this.#ask(place);
		this.#askPair(place, last.coarse);
		this.#askPair(place, first.flags);
		this.#askPair(place, last.flags);
		this.#askPair(2, last.lower);
		this.#askPair(3, first.lower);
		this.#askPair(4, last.fine);
		this.#askPair(5, first.fine);
		this.#ask(text);
		this.#askPair(text, at - from);
		this.#askPair(6, lowerOf(before));
		this.#askPair(7, lowerOf(after));
		this.#askPair(8, before?.fine ?? 0);
		this.#askPair(9, after?.fine ?? 0);
		this.#askPair(place, joinHashes(before?.flags ?? 1, first.flags & known.forename));
		this.#askPair(few(to - from), joinHashes(lowerOf(before), 1));
		this.#askPair(few(to - from), joinHashes(lowerOf(after), 2));
	}

	#askWide({ words, runs }: Line, at: number): void {
		const { wideFrom: from, wideTo: to, head: at0 } = runs[at] as Run;
		if (from < 0) return this.#skip(8);
		const head = words[at0] as Word;
		const side = Math.sign(at - at0);
		const length = few(to - from);
		this.#askPair(head.lower, side);
		this.#askPair(head.fine, side);
		this.#askPair(head.flags, joinHashes(side, length));
		this.#askPair(joinHashes(few(at - from), few(to - 1 - at)), head.flags & heads);
		this.#askPair(10, lowerOf(words[from - 1]));
		this.#askPair(11, lowerOf(words[to]));
		this.#askPair(joinHashes(12, head.coarse), (words[from] as Word).coarse);
		this.#askPair(joinHashes(13, side), (words[to - 1] as Word).fine);
	}

	#askLists({ words, listed, first, isShouted }: Line, marks: Uint8Array, at: number): void {
		const [name = 0, mark = 0] = [listed[at], marks[at]];
		this.#ask(name && joinHashes(14, name));
		this.#ask(mark && joinHashes(15, mark));
		this.#ask(mark && joinHashes(mark, (words[at] as Word).brief));
		this.#askPair(joinHashes(listed[at - 1] ?? 9, name), listed[at + 1] ?? 9);
		this.#askPair(joinHashes(marks[at - 1] ?? 19, mark), marks[at + 1] ?? 19);
		this.#ask(name && joinHashes(name, lowerOf(words[at + 1])));
		this.#ask(name && joinHashes(name, lowerOf(words[at - 1])));
		this.#ask(at <= first ? joinHashes(16, (words[at] as Word).brief) : 0);
		this.#ask(isShouted ? 17 : 0);
	}

	#askArticle({ words, runs, first }: Line, facts: DocumentFacts, at: number): void {
		const word = words[at] as Word;
		if (!word.isCapital) return;
		const company = facts.companyOf(word);
		const isSmall = facts.isSmall(word) ? 1 : 2;
		const start = at <= first ? 1 : 2;
		this.#askPair(joinHashes(18, start), joinHashes(isSmall, company & 1));
		this.#askPair(19, company);
		this.#ask(facts.headOfLonger(word));
		const { from, to } = runs[at] as Run;
		this.#askPair(20, from < 0 ? 1 : few(to - from));
		for (let bit = 0; bit < companyBits; bit++) this.#ask(company & (1 << bit) ? 1 : 0);
		const last = words[to - 1];
		if (last && last !== word) this.#ask(joinHashes(21, facts.companyOf(last)));
	}

	/** The keys of the piece at `at`, good until the next call. */
	of(line: Line, { facts, marks }: Surroundings, at: number): readonly number[] {
		this.#keys = [];
		this.#question = firstContext;
		this.#askNeighbours(line, at);
		this.#askWhole(line, at);
		this.#askRun(line, at);
		this.#askWide(line, at);
		this.#askLists(line, marks, at);
		this.#askArticle(line, facts, at);
		return this.#keys;
	}
}

const heads = known.body | known.instrument | known.event | known.place;
