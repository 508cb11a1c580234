import { hashOf } from '../packed/hash';
import { HashTable } from '../packed/hashTable';
import type { Token } from '../text/article';
import { Lemmas } from './lemmas';
import { Columns, columnKeys, columnSizes, rootRow, type ClusterOf } from './model/columns';
import { bestTree } from './model/eisner';
import type { Clusters, SyntaxModel } from './model/model';
import { greatest, Network } from './model/network';
import type { ParsedSentence, ParsedWord } from './sentence';
import { wordsOf, type Word } from './words';

/** Tells words and grammar of a sentence by its tokens. */
export interface Parser {
	/** A sentence of more than `longestSentence` words is not parsed: null. */
	parse(tokens: readonly Token[]): ParsedSentence | null;
	/** The same of words already told apart. */
	parseWords(words: readonly Word[]): ParsedSentence | null;
}

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

/** Words seen are kept up to this number. */
const mostKept = 20_000;

/** What words give the network by themselves, reckoned once a word. */
class SeenWords {
	readonly #network: Network;
	readonly #rowsOf: (text: string) => readonly number[];
	#units = new Map<string, Float64Array>();

	constructor(network: Network, rowsOf: (text: string) => readonly number[]) {
		this.#network = network;
		this.#rowsOf = rowsOf;
	}

	/** The units of each word of a sentence. */
	unitsOf(words: readonly Word[]): Float64Array[] {
		if (this.#units.size > mostKept) this.#units = new Map();
		const fresh = [...new Set(words.map(({ text }) => text))].filter((text) => !this.#units.has(text));
		this.#network.unitsOf(fresh.map(this.#rowsOf)).forEach((units, at) => {
			this.#units.set(fresh[at] ?? '', units);
		});
		return words.map(({ text }) => this.#units.get(text) as Float64Array);
	}
}

/** The parser with the weights of a model. */
export function createParser(model: SyntaxModel): Parser {
	const network = new Network(model.weights);
	const columns = new Columns(model.keys);
	const clusterOf = clusterLookup(model.clusters);
	const lemmas = new Lemmas(model);
	const root = network.unitsOf([columnSizes.map(() => rootRow)]);
	const seen = new SeenWords(network, (text) =>
		columnKeys(text, clusterOf).map((key, column) => columns.rowOf(column, key))
	);
	const parseWords = (words: readonly Word[]): ParsedSentence | null => {
		if (words.length === 0 || words.length > longestSentence) return null;
		const reading = network.read([...root, ...seen.unitsOf(words)]);
		const { size, arcs, tags } = reading;
		const heads = bestTree(arcs, size);
		const parsed = words.map((word, place): ParsedWord => {
			const at = place + 1;
			const head = heads[at] as number;
			const [tag = '', form = ''] =
				model.tags[greatest(tags, at * model.tags.length, model.tags.length)]?.split('.') ?? [];
			const relation = model.relations[reading.relation(at, head)] ?? '';
			const confidence = shareOf(arcs, size, [at, head]);
			return { ...word, tag, form, lemma: lemmas.of(word.text, form), head: head - 1, relation, confidence };
		});
		return { words: parsed };
	};
	return { parse: (tokens) => parseWords(wordsOf(tokens)), parseWords };
}
