import { expect, test } from 'vitest';
import { chooseWords, chosenSentence, deedWords, doneSentence } from '$lib/copy/several';

test('no button counts nothing', () => {
	expect(deedWords('Delete', 0)).toBe('Delete the chosen cards');
	expect(deedWords('Delete', 1)).toBe('Delete 1 card');
	expect(chooseWords(0, { all: false, isSought: false })).toBe('Choose all');
	expect(chooseWords(3, { all: false, isSought: true })).toBe('Choose these 3 cards');
	expect(chooseWords(3, { all: true, isSought: false })).toBe('Choose none');
	expect(chosenSentence(0, 0)).toBe('There are no cards in this deck.');
	expect(chosenSentence(0, 4)).toBe('None of 4 cards chosen yet.');
});

test('one card and several are told apart', () => {
	expect(doneSentence('moved', 1, 'Suez')).toBe(
		'1 card was moved to “Suez”. What you remember of it went along.'
	);
	expect(doneSentence('moved', 2, 'Suez')).toBe(
		'2 cards were moved to “Suez”. What you remember of them went along.'
	);
});
