import type { Branded } from '../result';

export type CardId = Branded<string, 'CardId'>;
export type DeckId = Branded<string, 'DeckId'>;
export type ArticleId = Branded<string, 'ArticleId'>;

export const kinds = ['date', 'person', 'deal', 'organization', 'other'] as const;

/** What a card asks for. */
export type Kind = (typeof kinds)[number];

/** A question, or a clause with a blank such as "[year]". */
export type Form = 'question' | 'cloze';

/** The sentence a card comes from, verbatim; offsets only where its article is kept. */
export interface Quote {
	readonly text: string;
	readonly start?: number;
	readonly end?: number;
}

/** What a deck text says of one card. */
export interface CardContent {
	readonly kind: Kind;
	readonly form: Form;
	readonly prompt: string;
	readonly answer: string;
	/** Other spellings that count as right. */
	readonly accepted: readonly string[];
	/** Wrong options. */
	readonly options: readonly string[];
	/** For each wrong option the sentence it is right for; empty where none is known. A card kept before there was this has none. */
	readonly rightFor?: readonly string[];
	readonly quote: Quote | null;
	/** The rule that wrote it; null when a person did. */
	readonly rule: string | null;
	readonly tags: readonly string[];
	/** The id a teacher wrote by hand, if any. */
	readonly writtenId: string | null;
	/** Hash of rule, answer and quote (or of the question of a hand-written card): how a re-read card finds its old self. */
	readonly origin: string;
	/** Cards of one fact share this key and are never asked on one day. */
	readonly fact: string;
}

/** A card as kept: content, and where it lives. */
export interface Card extends CardContent {
	readonly id: CardId;
	readonly deck: DeckId;
	readonly article: ArticleId | null;
}

/** The ways there are to be asked in a quiz, as a deck text and the log call them. */
export const ways = ['choose', 'type', 'match', 'order', 'truth'] as const;

/** A way to be asked in a quiz. */
export type Way = (typeof ways)[number];

/** The head of a deck text. */
export interface DeckHead {
	readonly title: string;
	readonly author: string;
	readonly licence: string;
	/** BCP 47, "en" by default. */
	readonly language: string;
	/** Where the text comes from: a title, an address, a sentence. */
	readonly source: string;
	readonly version: string;
	/** The ways its owner lets a quiz ask its cards; none given, every way. A deck kept before there was this has none. */
	readonly modes?: readonly Way[];
	/** Its lasting name, by which a later version finds the one that is here; its id stands for it where there is none. */
	readonly origin?: string;
}

/** A deck as a file or a link holds it. */
export interface DeckText {
	readonly head: DeckHead;
	readonly cards: readonly CardContent[];
}

/** A deck as kept. */
export interface Deck extends DeckHead {
	readonly id: DeckId;
	readonly article: ArticleId | null;
	readonly createdAt: number;
	/** The shipped deck's folder name, or the content hash of the link it came from; null for the student's own. */
	readonly importedFrom: string | null;
}
