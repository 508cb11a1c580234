/** Keys of a deck text's head, in the order they are printed. */
export const headKeys = ['Author', 'Licence', 'Language', 'Source', 'Version', 'Modes', 'Deck'] as const;
/** Keys of a card, in the order they are printed; a card begins at `Q` or `C`. */
export const cardKeys = [
	'Q',
	'C',
	'A',
	'Also',
	'Wrong',
	'Where',
	'Kind',
	'Quote',
	'At',
	'Tags',
	'Id',
	'Rule',
	'Fact',
	'Origin'
] as const;

export type HeadKey = (typeof headKeys)[number];
export type CardKey = (typeof cardKeys)[number];

/** Words a teacher may well write instead. */
const otherWords: readonly (readonly [string, HeadKey | CardKey])[] = [
	['question', 'Q'],
	['cloze', 'C'],
	['answer', 'A'],
	['license', 'Licence'],
	['tag', 'Tags']
];

const byWord = new Map<string, HeadKey | CardKey>([
	...[...headKeys, ...cardKeys].map((key) => [key.toLowerCase(), key] as const),
	...otherWords
]);

/** The key that a word before a colon means, in any case; null where it means none. */
export function keyFromWord(word: string): HeadKey | CardKey | null {
	return byWord.get(word.toLowerCase()) ?? null;
}

/** Whether a key belongs to the head. */
export function isHeadKey(key: HeadKey | CardKey): key is HeadKey {
	return headKeys.some((known) => known === key);
}

/** Whether a key may stand more than once in a card, its entries adding up. */
export function isListKey(key: HeadKey | CardKey): key is 'Also' | 'Wrong' | 'Tags' {
	return key === 'Also' || key === 'Wrong' || key === 'Tags';
}
