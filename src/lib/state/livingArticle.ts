import type { ArticleId, CardId } from '../core/deck/card';
import type { Article, Span } from '../core/text/article';
import { clearText } from '../core/text/clear';
import type { CardRow } from './cardRows';

/** A sentence of the article, with the cards that quote it and how well the weakest is remembered. */
export interface LivingSentence {
	readonly text: string;
	/** What stands between it and the next: a space, as a rule. */
	readonly gap: string;
	readonly cards: readonly CardId[];
	/** 0–1; null while none of its cards was asked. */
	readonly retrievability: number | null;
}

/** A paragraph as the living article shows it. */
export interface LivingParagraph {
	readonly start: number;
	readonly role: Article['paragraphs'][number]['role'];
	readonly sentences: readonly LivingSentence[];
}

/** The article of that id lit by what is remembered of it: each sentence is as strong as its weakest card. */
export function livingArticle(article: Article, id: ArticleId, rows: readonly CardRow[]): LivingParagraph[] {
	const isQuoted = ({ card }: CardRow) => card.article === id && card.quote?.start !== undefined;
	const quoted = rows.filter(isQuoted).sort(byStart);
	const clear = clearText(article);
	let from = 0;
	return article.paragraphs.map((paragraph) => {
		while (startOf(quoted[from]) < paragraph.start) from++;
		let to = from;
		while (startOf(quoted[to]) < paragraph.end) to++;
		const here = quoted.slice(from, to);
		from = to;
		const sentences = paragraph.sentences.map((sentence, at) => {
			const next = paragraph.sentences[at + 1]?.start ?? paragraph.end;
			return livingSentence(clear, { ...sentence, next }, here);
		});
		return { start: paragraph.start, role: paragraph.role, sentences };
	});
}

function livingSentence(
	text: string,
	{ start, end, next }: Span & { readonly next: number },
	rows: readonly CardRow[]
): LivingSentence {
	const own = rows.filter((row) => startOf(row) >= start && startOf(row) < end);
	const known = own.flatMap(({ retrievability }) => (retrievability === null ? [] : [retrievability]));
	return {
		text: text.slice(start, end),
		gap: text.slice(end, next),
		cards: own.map(({ card }) => card.id),
		retrievability: known.length > 0 ? Math.min(...known) : null
	};
}

const startOf = (row: CardRow | undefined) => row?.card.quote?.start ?? Infinity;
const byStart = (a: CardRow, b: CardRow) => startOf(a) - startOf(b);
