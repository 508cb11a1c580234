import { kindOfType, types, type Type } from '../../lib/core/extraction/model/labels';
import { shapedMentions } from '../../lib/core/extraction/shaped';
import type { Tagger } from '../../lib/core/extraction/tagger';
import type { GoldDocument } from './corpus';
import { passageOf } from './encode';

/** How often a type was found right, found at all, and there to find. */
export interface Tally {
	right: number;
	found: number;
	gold: number;
}

/** The harmonic mean of precision and recall, in per cent; of exact spans with the right type. */
export const f1Of = ({ right, found, gold }: Tally) =>
	found + gold === 0 ? 0 : (200 * right) / (found + gold);

/** A mention found, how sure the tagger was, and whether it was right. */
export interface Judged {
	readonly type: Type;
	readonly confidence: number;
	readonly isRight: boolean;
}

/** What a tagger finds in annotated documents, sentence by sentence, tallied by type and one by one. */
export function scoreTagger(
	tagger: Tagger,
	documents: readonly GoldDocument[]
): { readonly tallies: ReadonlyMap<Type, Tally>; readonly judged: readonly Judged[] } {
	const tallies = new Map(types.map((type) => [type, { right: 0, found: 0, gold: 0 }]));
	const judged: Judged[] = [];
	const count = (type: Type, what: keyof Tally) => {
		const tally = tallies.get(type);
		if (tally) tally[what]++;
	};
	for (const { sentences } of documents) {
		const passages = sentences.map(passageOf);
		const tag = tagger.over(passages);
		passages.forEach((passage, at) => {
			const gold = sentences[at]?.mentions ?? [];
			for (const { type } of gold) count(type, 'gold');
			for (const { kind, start, end, confidence } of tag(passage, shapedMentions(passage))) {
				const type = types.find((one) => kindOfType[one] === kind) ?? 'MISC';
				const isRight = gold.some((one) => one.start === start && one.end === end && one.type === type);
				count(type, 'found');
				if (isRight) count(type, 'right');
				judged.push({ type, confidence, isRight });
			}
		});
	}
	return { tallies, judged };
}

/** A line of figures: F1 by type. */
export function figuresOf(tallies: ReadonlyMap<Type, Tally>): string {
	const all = { right: 0, found: 0, gold: 0 };
	const figures = [...tallies].map(([type, tally]) => {
		all.right += tally.right;
		all.found += tally.found;
		all.gold += tally.gold;
		return `${type} ${f1Of(tally).toFixed(1)}`;
	});
	return `${figures.join('  ')}  all ${f1Of(all).toFixed(1)}`;
}
