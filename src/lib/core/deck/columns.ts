import type { CardContent } from './card';

type Lists = 'accepted' | 'options' | 'tags';
type Rare = 'quote' | 'rule' | 'writtenId';

/**
 * Cards in columns, each in the order of the cards: copied to another thread or into a database, no card then says what its fields are
 * called. An empty list is null, and a column in which nothing stands is null too.
 */
export type CardColumns = {
	readonly [Key in Exclude<keyof CardContent, Lists | Rare | 'rightFor'>]: readonly CardContent[Key][];
} & {
	readonly [Key in Rare]: readonly CardContent[Key][] | null;
} & {
	readonly [Key in Lists]: readonly (readonly string[] | null)[] | null;
} & {
	/** Undefined for cards that have none. */
	readonly rightFor: readonly (readonly string[] | null | undefined)[] | null;
};

const hasAny = <Entry>(column: readonly Entry[]) => (column.some((entry) => entry !== null) ? column : null);
const listsOf = <List extends readonly string[] | undefined>(column: readonly List[]) =>
	hasAny(column.map((list) => (list?.length === 0 ? null : list)));

/** Cards as columns. */
export function columnsFromCards(cards: readonly CardContent[]): CardColumns {
	return {
		kind: cards.map(({ kind }) => kind),
		form: cards.map(({ form }) => form),
		prompt: cards.map(({ prompt }) => prompt),
		answer: cards.map(({ answer }) => answer),
		accepted: listsOf(cards.map(({ accepted }) => accepted)),
		options: listsOf(cards.map(({ options }) => options)),
		rightFor: listsOf(cards.map(({ rightFor }) => rightFor)),
		quote: hasAny(cards.map(({ quote }) => quote)),
		rule: hasAny(cards.map(({ rule }) => rule)),
		tags: listsOf(cards.map(({ tags }) => tags)),
		writtenId: hasAny(cards.map(({ writtenId }) => writtenId)),
		origin: cards.map(({ origin }) => origin),
		fact: cards.map(({ fact }) => fact)
	};
}

/** The cards of columns. */
export function cardsFromColumns(columns: CardColumns): CardContent[] {
	const { kind, form, answer, accepted, options, rightFor, quote, rule, tags, writtenId, origin, fact } =
		columns;
	const cards: CardContent[] = columns.prompt.map((prompt, at) => ({
		kind: kind[at] ?? 'other',
		form: form[at] ?? 'question',
		prompt,
		answer: answer[at] ?? '',
		accepted: accepted?.[at] ?? [],
		options: options?.[at] ?? [],
		rightFor: rightFor?.[at] ?? [],
		quote: quote?.[at] ?? null,
		rule: rule?.[at] ?? null,
		tags: tags?.[at] ?? [],
		writtenId: writtenId?.[at] ?? null,
		origin: origin[at] ?? '',
		fact: fact[at] ?? ''
	}));
	if (!rightFor?.includes(undefined)) return cards;
	return cards.map(({ rightFor: reasons, ...card }, at) =>
		rightFor[at] === undefined || !reasons ? card : { ...card, rightFor: reasons }
	);
}
