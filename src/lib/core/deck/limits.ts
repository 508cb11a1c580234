/** How much of a deck from outside is read: cards, UTF-16 units a field, entries a list, units a tag, units a text. */
export const limits = {
	cards: 50_000,
	fieldLength: 10_000,
	listEntries: 100,
	tagLength: 100,
	textLength: 10_000_000,
	errors: 1_000
} as const;
