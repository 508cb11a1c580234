import { hashOf } from '../packed/hash';
import { HashTable } from '../packed/hashTable';
import type { Token } from '../text/article';
import { Lemmas } from './lemmas';
import { Columns, columnKeys, columnSizes, rootRow, type ClusterOf } from './model/columns';
import { bestTree, createChart } from './model/eisner';
import type { Clusters, SyntaxModel } from './model/model';
import { Network } from './model/network';
import { createDesk, type Desk } from './model/product';
import type { ParsedSentence, ParsedWord } from './sentence';
import { wordsOf, type Word } from './words';

/** Tells words and grammar of a sentence by its tokens. */
export interface Parser {
	/** A sentence of more than `longestSentence` words is not parsed: null. */
	parse(tokens: readonly Token[]): ParsedSentence | null;
	/** The same of words already told apart. */
	parseWords(words: readonly Word[]): ParsedSentence | null;
	/** A parser that works each sentence out only once and keeps what it found, in few bytes, as long as there are those tokens. */
	remembering(): Pick<Parser, 'parse'>;
}

/** What the network says of a sentence, by four numbers a word: its head, tag and relation (places in the model's lists), and how sure the head is. */
type Outline = Float32Array;
const outlined = 4;

/** No sentence worth a question is longer, and the time to parse grows with the cube of the length. */
export const longestSentence = 120;

/** The bits of a word's hash that the list of clusters keeps. */
export const clusterMask = (1 << 26) - 1;

/** Looks the cluster of a word up in the model's list. */
export function clusterLookup({ hashes, clusters }: Clusters): ClusterOf {
	const table = new HashTable(hashes);
	return (lower) => clusters[table.find(hashOf(lower) & clusterMask)] ?? 0;
}

/** How likely a head is among all heads of a word: its share of the exponentials. */
function shareOf(arcs: Float64Array, size: number, [word, head]: readonly [number, number]): number {
	let sum = 0;
	const score = arcs[word * size + head] as number;
	for (let at = 0; at < size; at++)
		if (at !== word) sum += Math.exp((arcs[word * size + at] as number) - score);
	return 1 / sum;
}

/** So many words seen are kept, at 3 KB each. */
const mostKept = 2048;

/** What words give the network by themselves, reckoned once a word; all in one array, which is written over when it is full. */
class SeenWords {
	readonly #network: Network;
	readonly #rowsOf: (text: string) => readonly number[];
	readonly #units: Float32Array;
	readonly #places = new Map<string, number>();

	constructor(network: Network, rowsOf: (text: string) => readonly number[]) {
		this.#network = network;
		this.#rowsOf = rowsOf;
		this.#units = new Float32Array(mostKept * network.unitCount);
	}

	/** The units of each word of a sentence, until the next is asked for. */
	unitsOf(words: readonly Word[]): Float32Array[] {
		const places = this.#places;
		if (places.size + words.length > mostKept) places.clear();
		const fresh = [...new Set(words.map(({ text }) => text))].filter((text) => !places.has(text));
		const count = this.#network.unitCount;
		this.#units.set(this.#network.unitsOf(fresh.map(this.#rowsOf)), places.size * count);
		for (const text of fresh) places.set(text, places.size);
		return words.map(({ text }) => {
			const from = (places.get(text) ?? 0) * count;
			return this.#units.subarray(from, from + count);
		});
	}
}

/** The parser with the weights of a model. */
export function createParser(model: SyntaxModel, desk: Desk = createDesk()): Parser {
	const network = new Network(model.weights, longestSentence + 1, desk);
	const tags = model.tags.map((tag) => tag.split('.'));
	const columns = new Columns(model.keys);
	const clusterOf = clusterLookup(model.clusters);
	const lemmas = new Lemmas(model);
	/* Named here, so that what is kept of the model is this and not its weights. */
	const { relations: names } = model;
	const root = network.unitsOf([columnSizes.map(() => rootRow)]).slice();
	const chart = createChart(longestSentence + 1);
	const seen = new SeenWords(network, (text) =>
		columnKeys(text, clusterOf).map((key, column) => columns.rowOf(column, key))
	);
	const outlineOf = (words: readonly Word[]): Outline | null => {
		if (words.length === 0 || words.length > longestSentence) return null;
		const reading = network.read([root, ...seen.unitsOf(words)]);
		const { size, arcs } = reading;
		const heads = bestTree(arcs, size, chart);
		const relations = reading.relations(heads);
		const outline = new Float32Array(words.length * outlined);
		for (let word = 1; word < size; word++) {
			const head = heads[word] as number;
			const sure = shareOf(arcs, size, [word, head]);
			outline.set([head, reading.tags[word] ?? 0, relations[word] ?? 0, sure], (word - 1) * outlined);
		}
		return outline;
	};
	const spelled = (words: readonly Word[], outline: Outline | null): ParsedSentence | null => {
		if (!outline) return null;
		/* Each property named, none spread: of some engines an object made by spreading takes four times the memory. */
		const parsed = words.map(({ start, end, text }, place): ParsedWord => {
			const at = place * outlined;
			const [tag = '', form = ''] = tags[outline[at + 1] as number] ?? [];
			const lemma = lemmas.of(text, form);
			const head = (outline[at] as number) - 1;
			const relation = names[outline[at + 2] as number] ?? '';
			const confidence = outline[at + 3] as number;
			return { start, end, text, tag, form, lemma, head, relation, confidence };
		});
		return { words: parsed };
	};
	const parseWords = (words: readonly Word[]) => spelled(words, outlineOf(words));
	return {
		parse: (tokens) => parseWords(wordsOf(tokens)),
		parseWords,
		remembering() {
			const known = new WeakMap<readonly Token[], Outline | null>();
			return {
				parse(tokens) {
					const words = wordsOf(tokens);
					let outline = known.get(tokens);
					if (outline === undefined) known.set(tokens, (outline = outlineOf(words)));
					return spelled(words, outline);
				}
			};
		}
	};
}
