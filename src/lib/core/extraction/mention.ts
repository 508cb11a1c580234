import type { Article, Span } from '../text/article';

export const mentionKinds = [
	'person',
	'organization',
	'place',
	'nationality',
	'date',
	'time',
	'deal',
	'money',
	'event',
	'other'
] as const;

export type MentionKind = (typeof mentionKinds)[number];

/** A name where it stands in the article: the name itself, without title, preposition or possessive. */
export interface Mention extends Span {
	readonly kind: MentionKind;
	readonly text: string;
	/** 0 to 1: how sure the reader is of span and kind. */
	readonly confidence: number;
	/** Dates: the value, as precise as the text and no more ("2001", "2013-04-17", "199X", "1977/1978", "XXXX-05-11"). */
	readonly iso?: string;
}

/** One person under all the forms the article gives her. */
export interface Person {
	readonly name: string;
	readonly forms: readonly string[];
	/** The office the article gives, where it does: "Director of the RATS Council". */
	readonly role?: string;
}

/** One body under all the forms the article gives it; `name` is the fullest of them. */
export interface Organization {
	readonly name: string;
	readonly acronym?: string;
	/** The full name that the lists know, where the article gives letters alone. */
	readonly canonical?: string;
	readonly forms: readonly string[];
}

/** A named instrument, or something agreed, signed, sold, supplied, lifted. */
export interface Deal {
	readonly name: string;
	/** Every form the article gives it, letters included. */
	readonly forms?: readonly string[];
	readonly parties?: readonly string[];
	readonly year?: string;
	readonly object?: string;
	/** Where in the article it stands. */
	readonly at: Span;
}

/** All that reading an article gives. Mentions are in order and do not overlap. */
export interface Reading {
	readonly article: Article;
	readonly mentions: readonly Mention[];
	readonly people: readonly Person[];
	readonly organizations: readonly Organization[];
	readonly dates: readonly { readonly text: string; readonly iso: string }[];
	readonly deals: readonly Deal[];
}
