import type { Mention, MentionKind } from '../mention';
import type { Refiner } from '../passage';

const isName = ({ kind }: Mention) => /^(?:person|organization|place|deal|event|other)$/.test(kind);

/** The same words are the same thing throughout an article: what they were taken for most surely. */
export const sameWordsSameKind: Refiner = (mentions) => {
	const weights = new Map<string, Map<MentionKind, number>>();
	for (const { kind, text, confidence } of mentions.filter(isName)) {
		const kinds = weights.get(text) ?? new Map<MentionKind, number>();
		weights.set(text, kinds.set(kind, (kinds.get(kind) ?? 0) + (kind === 'other' ? 0.1 : 1) * confidence));
	}
	return mentions.map((mention) => {
		const kinds = isName(mention) ? [...(weights.get(mention.text) ?? [])] : [];
		const [best] = kinds.sort((a, b) => b[1] - a[1]);
		return best && best[0] !== mention.kind
			? { ...mention, kind: best[0], confidence: Math.max(0.6, mention.confidence) }
			: mention;
	});
};
