import { expect, test } from 'vitest';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import { asks } from '../scenes';

const present = 'Javier Solana leads the secretariat of NATO in Brussels.';
const past = 'Javier Solana led the secretariat of NATO in Brussels.';

test('what is told in the present says as of when, as far as the article’s date is known', () => {
	const asked = (date?: string) => asks(subjectQuestion, present, date ? { date } : {});
	const question = 'Who leads the secretariat of NATO in Brussels';
	expect(asked('1998-03-31')).toEqual([`${question}, as of March 1998? Javier Solana`]);
	expect(asked('1998')).toEqual([`${question}, as of 1998? Javier Solana`]);
	expect(asked()).toEqual([`${question}? Javier Solana`]);
});

test('what is over needs no such word', () => {
	expect(asks(subjectQuestion, past, { date: '1998-03-31' })).toEqual([
		'Who led the secretariat of NATO in Brussels? Javier Solana'
	]);
});
