import type { LintContext, LintRule, Neighbour } from '../rule';
import { plainWords } from '../words';

function sameAnswer(one: Neighbour, other: Neighbour): boolean {
	const right = new Set([one.answer, ...one.accepted].map(plainWords));
	return [other.answer, ...other.accepted].some((form) => right.has(plainWords(form)));
}

function othersThatAsk({ prompt }: Neighbour, asked: LintContext['asked']): readonly Neighbour[] {
	const words = plainWords(prompt);
	return words.trim() === '' ? [] : (asked?.get(words) ?? []);
}

/** One prompt has one right answer in the whole deck. */
export const twoAnswers: LintRule = {
	name: 'two-answers',
	holdsFor: 'all',
	field: 'prompt',
	check: (card, { asked }) => {
		if (card.answer.trim() === '') return null;
		return othersThatAsk(card, asked).find((other) => !sameAnswer(card, other))?.answer ?? null;
	},
	good: {
		prompt: 'In what year did Pakistan join the Shanghai Cooperation Organization?',
		answer: '2017',
		kind: 'date',
		beside: [{ prompt: 'In what year did Iran join the Shanghai Cooperation Organization?', answer: '2023' }]
	},
	bad: {
		prompt: 'Which state joined the organization in that year of war?',
		answer: 'India',
		beside: [{ prompt: 'Which state joined the organization in that year of war', answer: 'Pakistan' }]
	}
};

/** One question is one card. */
export const samePrompt: LintRule = {
	name: 'same-prompt',
	holdsFor: 'all',
	field: 'prompt',
	check: (card, { asked }) =>
		othersThatAsk(card, asked).some((other) => sameAnswer(card, other)) ? card.prompt.trim() : null,
	good: {
		prompt: 'Who signed the treaty of 1979 for Egypt?',
		answer: 'Anwar Sadat',
		kind: 'person',
		beside: [{ prompt: 'Who signed the treaty of 1979 for Israel?', answer: 'Menachem Begin' }]
	},
	bad: {
		prompt: 'Who signed the treaty of 1979 for Egypt?',
		answer: 'Anwar Sadat',
		accepted: ['Sadat'],
		kind: 'person',
		beside: [{ prompt: 'Who signed the treaty of 1979 for Egypt', answer: 'Sadat' }]
	}
};
