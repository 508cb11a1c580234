import type { Mention } from '../mention';

const rank = ({ start, end, confidence }: Mention) => end - start + confidence;

/** In reading order, without overlaps: of two that overlap the longer stays, of equals the surer. */
export function longestWins(mentions: readonly Mention[]): readonly Mention[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start || rank(b) - rank(a));
	const kept: Mention[] = [];
	for (const mention of sorted) {
		let last = kept[kept.length - 1];
		while (last && last.end > mention.start && rank(mention) > rank(last) && mention.end > last.end) {
			kept.pop();
			last = kept[kept.length - 1];
		}
		if (!last || last.end <= mention.start) kept.push(mention);
	}
	return kept;
}
