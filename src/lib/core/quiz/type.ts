import { narrowed, type Askable } from './mode';

/** Nobody can be expected to type more than this to the letter. */
const mostWords = 8;
const mostLetters = 60;

/** The answer is typed, and judged with tolerance. */
export const type = narrowed({
	asked: 'type',
	suits: ({ answer }: Askable) =>
		answer.length > 0 && answer.length <= mostLetters && answer.trim().split(/\s+/).length <= mostWords
});
