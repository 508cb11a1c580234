import { DocumentFacts } from '../../lib/core/extraction/model/document';
import {
	ContextFeatures,
	reach,
	wordKeys,
	type Surroundings
} from '../../lib/core/extraction/model/features';
import { beginOf, insideOf, outside, types } from '../../lib/core/extraction/model/labels';
import { linesOf, type Line } from '../../lib/core/extraction/model/line';
import { grammarMarks } from '../../lib/core/extraction/model/marks';
import type { Word, WordBook } from '../../lib/core/extraction/model/words';
import type { Passage } from '../../lib/core/extraction/passage';
import { shapedMentions } from '../../lib/core/extraction/shaped';
import { mask } from '../../lib/core/text/mask';
import { tokensOf } from '../../lib/core/text/tokens';
import type { GoldDocument, GoldSentence } from './corpus';

/** A sentence as the learner sees it. The rows of piece `i` are `rows[starts[i]]` up to `rows[starts[i + 1]]`. */
export interface Example {
	readonly rows: Int32Array;
	readonly starts: Int32Array;
	/** One label a piece. */
	readonly gold: Uint8Array;
	/** Labels that the corpus does not rule out, a bit each; `null` where it names each label. */
	readonly allowed: Int32Array | null;
}

/** A sentence of a corpus as the recognisers see it: read by the very tokeniser of the product. */
export function passageOf({ text }: GoldSentence): Passage {
	const masked = mask(text);
	return { start: 0, end: text.length, text: masked, tokens: tokensOf(masked), role: 'prose' };
}

/** The label of each piece. A mention takes all pieces that lie within it. */
export function labelsOf({ pieces }: Pick<Line, 'pieces'>, { mentions }: GoldSentence): Uint8Array {
	const labels = new Uint8Array(pieces.length).fill(outside);
	for (const { start, end, type } of mentions) {
		const at = types.indexOf(type);
		let label = beginOf(at);
		pieces.forEach((piece, place) => {
			if (piece.start < start || piece.end > end) return;
			labels[place] = label;
			label = insideOf(at);
		});
	}
	return labels;
}

/** What a corpus leaves open: where it labels nothing, the types it does not know are as possible as none. */
function allowedOf(labels: Uint8Array, { labelled }: GoldDocument): Int32Array | null {
	if (labelled.length === types.length) return null;
	let unknown = 1 << outside;
	types.forEach((type, at) => {
		if (!labelled.includes(type)) unknown |= (1 << beginOf(at)) | (1 << insideOf(at));
	});
	return Int32Array.from(labels, (label) => (label === outside ? unknown : 1 << label));
}

/** Turns documents into examples; features get their row at first sight. */
export class Encoder {
	readonly #book: WordBook;
	readonly #context = new ContextFeatures();
	readonly #rows = new Map<number, number>();
	readonly #ofWords = new Map<Word, (readonly number[])[]>();

	constructor(book: WordBook) {
		this.#book = book;
	}

	/** The keys of all features seen, in the order of their rows. */
	get keys(): readonly number[] {
		return [...this.#rows.keys()];
	}

	#rowOf(key: number): number {
		let row = this.#rows.get(key);
		if (row === undefined) this.#rows.set(key, (row = this.#rows.size));
		return row;
	}

	#wordRows(word: Word, place: number): readonly number[] {
		let all = this.#ofWords.get(word);
		if (!all) this.#ofWords.set(word, (all = []));
		return (all[place] ??= wordKeys(word, place - reach).map((key) => this.#rowOf(key)));
	}

	/** The examples of a document, one a sentence that has words. */
	encode(document: GoldDocument): Example[] {
		const facts = new DocumentFacts();
		const sentences = document.sentences.flatMap((gold) => {
			const passage = passageOf(gold);
			const shaped = shapedMentions(passage);
			return linesOf(passage, this.#book).map((line) => ({
				gold,
				line,
				surroundings: { facts, marks: grammarMarks(line.pieces, shaped) }
			}));
		});
		for (const { line } of sentences) facts.add(line);
		return sentences
			.filter(({ line }) => line.words.length > 0)
			.map(({ gold, line, surroundings }) => {
				const labels = labelsOf(line, gold);
				return {
					...this.#encodeLine(line, surroundings),
					gold: labels,
					allowed: allowedOf(labels, document)
				};
			});
	}

	#encodeLine(line: Line, surroundings: Surroundings): Pick<Example, 'rows' | 'starts'> {
		const rows: number[] = [];
		const starts = new Int32Array(line.words.length + 1);
		for (let at = 0; at < line.words.length; at++) {
			for (let place = 0; place <= 2 * reach; place++) {
				const word = line.words[at + place - reach];
				if (word) for (const row of this.#wordRows(word, place)) rows.push(row);
			}
			for (const key of this.#context.of(line, surroundings, at)) rows.push(this.#rowOf(key));
			starts[at + 1] = rows.length;
		}
		return { rows: Int32Array.from(rows), starts };
	}
}

/** Leaves out the features that `examples` show less than `least` times. Gives the examples and keys that are left. */
export function withoutRare(
	examples: readonly Example[],
	keys: readonly number[],
	least: number
): { readonly examples: Example[]; readonly keys: number[] } {
	const counts = new Int32Array(keys.length);
	for (const { rows } of examples) for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
	const places = new Int32Array(keys.length).fill(-1);
	const kept = keys.filter((_, row) => (counts[row] ?? 0) >= least);
	let next = 0;
	counts.forEach((count, row) => {
		if (count >= least) places[row] = next++;
	});
	const lessened = examples.map((example) => {
		const rows: number[] = [];
		const starts = example.starts.map((start, at) => {
			const end = example.starts[at + 1] ?? start;
			const from = rows.length;
			for (let i = start; i < end; i++) {
				const place = places[example.rows[i] as number] as number;
				if (place >= 0) rows.push(place);
			}
			return from;
		});
		starts[starts.length - 1] = rows.length;
		return { ...example, rows: Int32Array.from(rows), starts };
	});
	return { examples: lessened, keys: kept };
}
