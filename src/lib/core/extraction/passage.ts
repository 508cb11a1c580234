import type { Article, Paragraph, Span, Token } from '../text/article';
import type { Mention, MentionKind } from './mention';

/** A sentence as the recognisers see it: masked (no markup, straight quotes), as long as it stands in the article. */
export interface Passage extends Span {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly role: Paragraph['role'];
}

/** Finds one shape in a sentence; blind to all others. Offsets are those of the article. */
export type Recogniser = (passage: Passage) => Mention[];

/** Merges, drops or settles what the recognisers found in the whole article. */
export type Refiner = (mentions: readonly Mention[], article: Article) => readonly Mention[];

/** A mention of a stretch of the passage, `from` and `to` counted within it. */
export function mentionAt(
	passage: Passage,
	span: readonly [number, number],
	kind: MentionKind,
	confidence: number
): Mention {
	const [from, to] = span;
	return {
		kind,
		start: passage.start + from,
		end: passage.start + to,
		text: passage.text.slice(from, to),
		confidence
	};
}

/** Every match of a pattern in the passage as a mention; the group `name`, if there is one, is the mention. */
export function matchesOf(
	passage: Passage,
	pattern: RegExp,
	kind: MentionKind,
	confidence: number
): Mention[] {
	return [...passage.text.matchAll(pattern)].map((found) => {
		const name = found.groups?.name ?? found[0];
		const from = found.index + found[0].indexOf(name);
		return mentionAt(passage, [from, from + name.length], kind, confidence);
	});
}
