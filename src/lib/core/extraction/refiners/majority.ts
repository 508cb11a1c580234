import type { Mention, MentionKind } from '../mention';
import type { Refiner } from '../passage';
import { acronymPairs } from './acronyms';

const isName = ({ kind }: Mention) => /^(?:person|organization|place|deal|event|other)$/.test(kind);

/** "Other" is what a name is when nothing better is known. */
const weightOf = ({ kind, confidence }: Mention) => (kind === 'other' ? 0.1 : 1) * confidence;

/** From this confidence on a mention is what it was taken for: "Washington" the city stands beside Washington the man. */
const sure = 0.9;

/**
 * The same words are the same thing throughout an article, and so are letters and the name they stand for: what they were
 * taken for most surely. Of letters that a name explains that much is sure.
 */
export const sameNameSameKind: Refiner = (mentions, { text }) => {
	const fulls = new Map(acronymPairs(mentions, text).map(({ full, letters }) => [letters.text, full.text]));
	const nameOf = (mention: Mention) => fulls.get(mention.text) ?? mention.text;
	const weights = new Map<string, Map<MentionKind, number>>();
	for (const mention of mentions.filter(isName)) {
		const kinds = weights.get(nameOf(mention)) ?? new Map<MentionKind, number>();
		weights.set(nameOf(mention), kinds.set(mention.kind, (kinds.get(mention.kind) ?? 0) + weightOf(mention)));
	}
	return mentions.map((mention) => {
		const kinds =
			isName(mention) && mention.confidence < sure ? [...(weights.get(nameOf(mention)) ?? [])] : [];
		const [best] = kinds.sort((a, b) => b[1] - a[1]);
		if (!best || (best[0] === mention.kind && !fulls.has(mention.text))) return mention;
		return { ...mention, kind: best[0], confidence: Math.max(0.6, mention.confidence) };
	});
};
