import type { Mention, MentionKind } from '$lib/core/extraction/mention';
import type { Article, Span } from '$lib/core/text/article';
import { mask } from '$lib/core/text/mask';
import { readArticle } from '$lib/core/text/read';

/** A text with its names, as the passes over a whole article take it. */
export interface Marked {
	readonly article: Article;
	readonly masked: string;
	readonly mentions: readonly Mention[];
	readonly sentences: readonly Span[];
}

/** Reads "{person Kofi Annan} spoke in {place? Geneva}.": the text without its marks, and the names, unsure where a "?" stands. */
export function marked(source: string): Marked {
	const mentions: Mention[] = [];
	let text = '';
	let from = 0;
	for (const { 0: found, 1: kind, 2: doubt, 3: name = '', index } of source.matchAll(
		/\{(\w+)(\??) ([^{}]+)\}/g
	)) {
		text += source.slice(from, index);
		mentions.push({
			kind: kind as MentionKind,
			start: text.length,
			end: text.length + name.length,
			text: name,
			confidence: doubt ? 0.5 : 1
		});
		text += name;
		from = index + found.length;
	}
	text += source.slice(from);
	const article = readArticle(text);
	const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	return { article, masked: mask(text), mentions, sentences };
}
