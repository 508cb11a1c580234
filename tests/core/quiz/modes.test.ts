import { expect, test } from 'vitest';
import { learn } from '$lib/core/quiz/learn';
import { modes } from '$lib/core/quiz/modes';
import { ways } from '$lib/core/deck/card';
import { contentOf } from '../../support/cards';

const card = contentOf({
	prompt: 'In what year was the Treaty of Sèvres signed?',
	answer: '1920',
	options: ['1919', '1923']
});

test('there is a mode for every way that a deck text can name', () => {
	expect(modes.map(({ asked }) => asked).sort()).toEqual([...ways].sort());
});

test.each(modes)('$asked asks a card as long as its deck’s owner lets it', ({ asked, suits }) => {
	expect(suits(card)).toBe(true);
	expect(suits({ ...card, ways: [] })).toBe(true);
	expect(suits({ ...card, ways: [asked] })).toBe(true);
	expect(suits({ ...card, ways: ways.filter((way) => way !== asked) })).toBe(false);
});

test('a run of Learn holds to it too', () => {
	const missed = { asked: 'type', isRight: false } as const;
	expect([learn.asked(card, null), learn.asked(card, missed)]).toEqual(['type', 'choose']);
	expect(learn.asked({ ...card, ways: ['choose'] }, null)).toBe('flip');
	expect(learn.asked({ ...card, ways: ['type'] }, missed)).toBe('type');
});
