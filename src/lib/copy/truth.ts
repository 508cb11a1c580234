/** Above the two answers to a statement. */
export const truthQuestion = 'True or false?';

/** Before the answer that a question is said to have. */
export const answerWord = 'Answer:';

/** What a statement came to; behind the second stands what belongs in it. */
export const truthWords = {
	true: 'What it says is true.',
	false: 'What it says is false. Right is'
} as const;
