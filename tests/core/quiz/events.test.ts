import { expect, test } from 'vitest';
import { eventOf } from '$lib/core/quiz/events';

const question = { form: 'question', answer: '2014' } as const;

test.each([
	['In what year did Russia drop its arms embargo?', 'When did Russia drop its arms embargo?'],
	['On what date did the commander visit Pakistan?', 'When did the commander visit Pakistan?'],
	['In what month and year was the treaty signed?', 'When was the treaty signed?'],
	['In which year were the two Germanies united?', 'When were the two Germanies united?'],
	['In which decade did Portugal leave Africa?', 'When did Portugal leave Africa?'],
	['In what years was the convention drafted?', 'When was the convention drafted?'],
	['What year did the war end?', 'When did the war end?'],
	['Since what year has Putin been in power?', 'Since when has Putin been in power?'],
	['Until what year was Goa Portuguese?', 'Until when was Goa Portuguese?'],
	['By what date had the troops left?', 'By when had the troops left?'],
	['From what year does the Charter date?', 'From when does the Charter date?'],
	['When did the Berlin Wall fall?', 'When did the Berlin Wall fall?'],
	[
		'What date was agreed at Yalta for the first session?',
		'What date was agreed at Yalta for the first session?'
	],
	['معاہدہ تاشقند پر کب دستخط ہوئے؟', 'معاہدہ تاشقند پر کب دستخط ہوئے؟']
])('%s is told as: %s', (prompt, event) => {
	expect(eventOf({ ...question, prompt })).toBe(event);
});

test('the blank of a clause is shown as a gap', () => {
	const clause = { form: 'cloze', prompt: 'The treaty was signed in [year].', answer: '1936' } as const;
	expect(eventOf(clause)).toBe('The treaty was signed in ….');
});

test.each([
	['On what date in 2014 did Russia drop its embargo?', '2 June 2014', null],
	['On what day of 1,914 men did …?', '1914', 'On what day of 1,914 men did …?'],
	['When did the treaty of 1955 end?', '2014', 'When did the treaty of 1955 end?'],
	['  ', '2014', null]
])('%s with the answer %s is told as: %s', (prompt, answer, event) => {
	expect(eventOf({ form: 'question', prompt, answer })).toBe(event);
});
