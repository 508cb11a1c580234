import type { Mention, MentionKind } from '$lib/core/extraction/mention';
import { mask } from '$lib/core/text/mask';
import type { Span } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';

/** A text with its names, as the passes over a whole article take it. */
export interface Marked {
	readonly masked: string;
	readonly mentions: readonly Mention[];
	readonly sentences: readonly Span[];
}

/** Reads "{person Kofi Annan} spoke in {place Geneva}.": the text without its marks, and the names, all quite sure. */
export function marked(source: string): Marked {
	const mentions: Mention[] = [];
	let text = '';
	let from = 0;
	for (const { 0: found, 1: kind, 2: name = '', index } of source.matchAll(/\{(\w+) ([^{}]+)\}/g)) {
		text += source.slice(from, index);
		mentions.push({
			kind: kind as MentionKind,
			start: text.length,
			end: text.length + name.length,
			text: name,
			confidence: 1
		});
		text += name;
		from = index + found.length;
	}
	text += source.slice(from);
	const sentences = readArticle(text).paragraphs.flatMap((paragraph) => paragraph.sentences);
	return { masked: mask(text), mentions, sentences };
}
