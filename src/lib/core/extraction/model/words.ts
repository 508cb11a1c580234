import { monthPattern, weekdayPattern } from '../../dates/monthPattern';
import { kindOfKnown } from '../known';
import { forenames } from '../lexicon/forenames';
import {
	bodyHeads,
	eventHeads,
	fields,
	instrumentHeads,
	joiners,
	locatives,
	openers,
	placeHeads,
	speech,
	titles
} from '../lexicon/heads';
import { hashOf } from '../../packed/hash';
import * as known from './knownFor';
import type { WordList } from './wordList';

/** A word with all that can be said of it without its neighbours. */
export interface Word {
	readonly text: string;
	readonly exact: number;
	readonly lower: number;
	readonly shape: number;
	readonly brief: number;
	readonly prefixes: readonly number[];
	readonly suffixes: readonly number[];
	/** Its cluster of a hundred and of a thousand, counted from 1; 0 where the word is in none. */
	readonly coarse: number;
	readonly fine: number;
	/** Bits of `knownFor`. */
	readonly flags: number;
	readonly isCapital: boolean;
	readonly isUpper: boolean;
	/** What the word gives at each place beside a piece, kept by the scorer whose book it stands in; null before it is asked. */
	scores: Float32Array | null;
}

const patterns: readonly (readonly [RegExp, number])[] = [
	[new RegExp(`^${monthPattern}$`), known.month],
	[new RegExp(`^${weekdayPattern}$`), known.weekday],
	[/^(?:1[4-9]|20)\d\d$/, known.year]
];
const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
	[forenames, known.forename],
	[titles, known.title],
	[bodyHeads, known.body],
	[instrumentHeads, known.instrument],
	[eventHeads, known.event],
	[placeHeads, known.place],
	[fields, known.field],
	[openers, known.opener],
	[speech, known.speech],
	[locatives, known.locative],
	[joiners, known.joiner]
];
const nouns = known.title | known.body | known.instrument | known.event | known.place;
const kinds = { place: known.state, nationality: known.people, organization: known.letters } as const;

function flagsOf(text: string): number {
	let flags = 0;
	for (const [pattern, flag] of patterns) if (pattern.test(text)) flags |= flag;
	/* "the company", "a minister" say of a name what "Company" and "Minister" say within it. */
	const capital = text.charAt(0).toUpperCase() + text.slice(1);
	for (const [list, flag] of lists) if (list.has(text) || (flag & nouns && list.has(capital))) flags |= flag;
	const kind = kindOfKnown(text);
	return kind && kind in kinds ? flags | kinds[kind as keyof typeof kinds] : flags;
}

const shapeOf = (text: string) =>
	text
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{L}/gu, 'x')
		.replace(/\d/g, '0')
		.slice(0, 12);

/** Letters looked at from either end. */
const reach = 4;

/** All that can be said of a word by itself, `list` giving its clusters and whether it is a person's name. */
export function createWord(text: string, list: WordList): Word {
	const lower = text.toLowerCase();
	const shape = shapeOf(text);
	const { coarse, fine, names } = list.find(hashOf(lower));
	const isCapital = /^\p{Lu}/u.test(text);
	const ends = Array.from({ length: Math.min(reach, text.length - 1) }, (_, at) => at + 1);
	return {
		text,
		exact: hashOf(text),
		lower: hashOf(lower),
		shape: hashOf(shape),
		brief: hashOf(shape.replace(/(.)\1+/g, '$1')),
		prefixes: ends.map((length) => hashOf(text, 0, length)),
		suffixes: ends.map((length) => hashOf(lower, lower.length - length)),
		coarse,
		fine,
		flags: flagsOf(text) | (isCapital ? names : 0),
		isCapital,
		isUpper: /^\p{Lu}[\p{Lu}.]*\p{Lu}/u.test(text),
		scores: null
	};
}

/** Words seen, so that each is looked at once; it forgets all when it holds too many. */
export class WordBook {
	readonly #list: WordList;
	#words = new Map<string, Word>();

	constructor(list: WordList) {
		this.#list = list;
	}

	wordOf(text: string): Word {
		let word = this.#words.get(text);
		if (!word) {
			if (this.#words.size > 30_000) this.#words = new Map();
			this.#words.set(text, (word = createWord(text, this.#list)));
		}
		return word;
	}
}
