import type { Mention } from '../mention';
import { mentionAt, type Passage } from '../passage';
import type { Tagger } from '../tagger';
import { bestStretches, type Stretch } from './decode';
import { DocumentFacts } from './document';
import type { Surroundings } from './features';
import { kindOfType, labelCount, mayFollow, types } from './labels';
import { Lattice, type Transitions } from './lattice';
import { linesOf, type Line } from './line';
import { grammarMarks } from './marks';
import type { Knot, Model } from './model';
import { Scorer } from './scorer';
import { WordList } from './wordList';
import { WordBook } from './words';

/** The transitions of a model as the lattice wants them. */
export function transitionsOf({ starts, steps }: Pick<Model, 'starts' | 'steps'>): Transitions {
	const may = (from: number, to: number) => (mayFollow(from, to) ? 1 : 0);
	return {
		starts: Float64Array.from(starts, (weight, to) => may(-1, to) * Math.exp(weight)),
		steps: Float64Array.from(
			steps,
			(weight, at) => may(Math.floor(at / labelCount), at % labelCount) * Math.exp(weight)
		)
	};
}

/** What a probability is worth by the knots: the straight line between the two around it. */
export function worthOf(probability: number, knots: readonly Knot[]): number {
	const next = knots.findIndex((knot) => knot.probability >= probability);
	const [low, high] = [knots[next - 1], knots[next]];
	if (!high) return knots[knots.length - 1]?.share ?? probability;
	if (!low) return high.share;
	const part = (probability - low.probability) / (high.probability - low.probability);
	return low.share + part * (high.share - low.share);
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with the weights of a model. It looks at
 * a whole article first: what its words are seen beside elsewhere counts in each sentence.
 */
export function createTagger(model: Model): Tagger {
	const book = new WordBook(new WordList(model.words));
	const scorer = new Scorer(model.rows);
	const transitions = transitionsOf(model);
	const lattice = new Lattice();
	const mentionOf = (passage: Passage, { pieces }: Line, { from, to, type, probability }: Stretch) => {
		const span = [
			(pieces[from]?.start ?? 0) - passage.start,
			(pieces[to - 1]?.end ?? 0) - passage.start
		] as const;
		const name = types[type] as (typeof types)[number];
		return mentionAt(passage, span, kindOfType[name], worthOf(probability, model.worth[type] ?? []));
	};
	const mentionsOf = (passage: Passage, line: Line, surroundings: Surroundings): Mention[] => {
		const { length } = line.pieces;
		if (length === 0) return [];
		scorer.score(line, surroundings, lattice);
		lattice.run(length, transitions);
		return bestStretches(lattice, length, transitions).map((stretch) => mentionOf(passage, line, stretch));
	};
	return {
		over: (passages) => {
			const facts = new DocumentFacts();
			const prepared = new Map<Passage, readonly Line[]>();
			for (const passage of passages) {
				const lines = linesOf(passage, book);
				prepared.set(passage, lines);
				for (const line of lines) facts.add(line);
			}
			return (passage, shaped) => {
				const lines = prepared.get(passage) ?? linesOf(passage, book);
				prepared.delete(passage);
				const marks = grammarMarks(
					lines.flatMap(({ pieces }) => pieces),
					shaped
				);
				let from = 0;
				return lines.flatMap((line) => {
					const to = from + line.pieces.length;
					const found = mentionsOf(passage, line, { facts, marks: marks.subarray(from, to) });
					from = to;
					return found;
				});
			};
		}
	};
}
