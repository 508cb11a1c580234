import type { CardContent } from '../../deck/card';

/** What the linter reads of a card. */
export type LintedCard = Pick<
	CardContent,
	'kind' | 'form' | 'prompt' | 'answer' | 'accepted' | 'options' | 'quote'
>;

/** Each law that a card can break. */
export type LintName =
	| 'answer-in-prompt'
	| 'answer-hinted'
	| 'option-right'
	| 'two-answers'
	| 'same-prompt'
	| 'several-years'
	| 'pointing-word'
	| 'pointing-noun'
	| 'relative-date'
	| 'bare'
	| 'blank-vague'
	| 'blank-kind'
	| 'two-blanks'
	| 'list-answer'
	| 'list-asked'
	| 'yes-or-no'
	| 'perishable'
	| 'garbled'
	| 'long-prompt'
	| 'long-answer'
	| 'wordy'
	| 'scant'
	| 'half-said'
	| 'one-of-many'
	| 'leaning-word'
	| 'cut-short'
	| 'names-nothing'
	| 'year-told'
	| 'boilerplate'
	| 'no-source';

/** What the linter reads of the cards beside it. */
export type Neighbour = Pick<LintedCard, 'prompt' | 'answer' | 'accepted'>;

/** The cards of a deck under the plain words of what they ask. */
export type Asked = ReadonlyMap<string, readonly Neighbour[]>;

/** What is known around a card. All of it may be missing: what cannot be seen is not remarked on. */
export interface LintContext {
	/** BCP 47; laws of English grammar hold only for English cards. English when it is not said. */
	readonly language?: string;
	/** Every form that the article gives to the name that is the answer. */
	readonly forms?: readonly string[];
	/** What the other cards of the deck ask. */
	readonly asked?: Asked;
}

/** What is wrong with a card: the law, the field to mend, and the words at fault. */
export interface Remark {
	readonly rule: LintName;
	readonly field: 'prompt' | 'answer';
	readonly words: string;
}

/** A card of which only what matters is written. */
export type CardSketch = Pick<LintedCard, 'prompt' | 'answer'> &
	Partial<Omit<LintedCard, 'prompt' | 'answer'>>;

/** A card that shows what a law means; `beside` it stands the rest of its deck. */
export type LintExample = CardSketch & { readonly beside?: readonly CardSketch[] };

/** One law for cards. */
export interface LintRule {
	readonly name: LintName;
	/** A law for all is advice to a person and binds the writer; one for the writer alone lets a person do as she likes. */
	readonly holdsFor: 'all' | 'the writer';
	/** The field whose words are to be changed. */
	readonly field: Remark['field'];
	/** It knows English words or grammar, and says nothing of other languages. */
	readonly english?: true;
	/** The words at fault, which may be empty; null where the card keeps the law. */
	readonly check: (card: LintedCard, context: LintContext) => string | null;
	/** It keeps all laws. */
	readonly good: LintExample;
	/** It breaks this law alone. */
	readonly bad: LintExample;
}
