import { narrowed, type Askable } from './mode';

/** Nobody can be expected to type more than this to the letter. */
const mostWords = 8;
const mostLetters = 60;
/** What a term means is said in words of one's own, which no judge can compare. */
const mostMeaningWords = 2;
const asksMeaning = /^What does “[^”]+” mean\?$/u;

/** The answer is typed, and judged with tolerance. */
export const type = narrowed({
	asked: 'type',
	suits: ({ prompt, answer }: Askable) =>
		answer.length > 0 &&
		answer.length <= mostLetters &&
		answer.trim().split(/\s+/).length <= (asksMeaning.test(prompt) ? mostMeaningWords : mostWords)
});
