/** A stretch of the text as found: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** One word, number or sign. */
export interface Token extends Span {
	readonly text: string;
}

export interface Sentence extends Span {
	readonly tokens: readonly Token[];
}

/**
 * A paragraph, heading, list item or row of a table that is read. A row's cells are no sentence to quote. What is left
 * out may stand within it, as a page's head does in a sentence that runs over to the next page: see `clearText`.
 */
export interface Paragraph extends Span {
	readonly role: 'prose' | 'heading' | 'item' | 'row';
	readonly sentences: readonly Sentence[];
}

/** What the text says of itself; a part it does not give is absent. `date` is ISO, as precise as stated. */
export interface Byline {
	readonly title?: string;
	readonly author?: string;
	readonly date?: string;
	readonly address?: string;
}

/** Why a stretch is no article. */
export type Reason =
	| 'about-author'
	| 'advert'
	| 'aside'
	| 'byline'
	| 'caption'
	| 'chat'
	| 'comments'
	| 'credit'
	| 'foot'
	| 'footnote'
	| 'form'
	| 'furniture'
	| 'mail'
	| 'menu'
	| 'notice'
	| 'page-number'
	| 'questions'
	| 'references'
	| 'related'
	| 'rule'
	| 'running-head'
	| 'table-head'
	| 'tags'
	| 'wiki';

/** A stretch that is not read. */
export interface LeftOut extends Span {
	readonly reason: Reason;
}

/** An article as read: the text untouched, and what of it is article. */
export interface Article {
	readonly text: string;
	readonly byline: Byline;
	readonly paragraphs: readonly Paragraph[];
	/** Menus, comment forms, markers and credits, each with its reason: not read, never quoted. */
	readonly leftOut: readonly LeftOut[];
	/** Words in what is read. */
	readonly words: number;
}

/** What is known of a text beside it: stretches that a page marks as no article, and those the student wants read. In order. */
export interface Marks {
	readonly out: readonly LeftOut[];
	readonly takenIn: readonly LeftOut[];
}

/** A text with what is known of it. */
export interface Paper {
	readonly text: string;
	readonly marks: Marks;
}
