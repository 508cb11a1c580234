import { womensForenames } from '../lexicon/women';

/** Whether words say of somebody "his" or "her". */
const gendered = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i;
const isWoman = (name: string) => womensForenames.has(name.split(' ')[0] ?? '');

/** Whether a full name may stand beside an answer, its full name too, where the question says "his" or "her". */
export const isOfGender = (
	name: string,
	{ prompt, answer }: { readonly prompt: string; readonly answer: string }
): boolean => !gendered.test(prompt) || isWoman(name) === isWoman(answer);
