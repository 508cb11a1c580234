/** A longer sentence says more than one thing, and which is asked would be a guess. */
const longest = 140;

const pointing =
	/(?<!\p{L})(?:it|he|she|they|we|i|you|him|her|his|them|their|its|our|my|this|these|those|such|former|latter|there|here|however|therefore|thus|also|instead|moreover|meanwhile|then|but)(?!\p{L})/iu;

/** What almost every English sentence has, and few of another language: what gives a swap away there is not known here. */
const english = /(?<!\p{L})(?:the|of|by|and|with|to|from|was|were|has|had)(?!\p{L})/iu;

/** Whether a sentence can be read by itself: whole, short, and pointing to no other. */
export const standsAlone = (sentence: string): boolean =>
	sentence.length <= longest &&
	/^["“‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(sentence) &&
	/[.۔。][”"’)]?$/u.test(sentence) &&
	english.test(sentence) &&
	!pointing.test(sentence);
