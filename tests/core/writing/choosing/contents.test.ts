import { expect, test } from 'vitest';
import { createChoices } from '$lib/core/writing/choosing/choices';
import { contentsFrom } from '$lib/core/writing/choosing/contents';
import { ownCard } from '$lib/core/writing/choosing/ownCard';
import { sureChance } from '$lib/core/writing/sure';
import type { Suggestion } from '$lib/core/writing/suggestion';

const text = 'In 1928 the Red Line Agreement was signed.';

function suggestion(id: string, answer: string, chance = sureChance): Suggestion {
	const start = text.indexOf(answer);
	const mark = { start, end: start + answer.length };
	const source = { text, start: 0, end: text.length };
	const prompt = `What about ${answer}`;
	return {
		id,
		fact: 'f',
		kind: 'date',
		form: 'question',
		prompt,
		answer,
		accept: [],
		source,
		mark,
		rule: 'r',
		score: 1,
		chance
	};
}

const year = suggestion('aaaaaaaaaaa', '1928');
const deal = suggestion('bbbbbbbbbbb', 'Red Line Agreement');
const own = ownCard({ prompt: 'Who drew it?', answer: 'Gulbenkian', accepted: [], kind: 'person' });

test('without a word from the student every sure card is in, in the order of the text', () => {
	expect(contentsFrom([deal, year], []).map((card) => card.answer)).toEqual(['1928', 'Red Line Agreement']);
});

test('a card keeps its origin, fact, rule and quote, whatever the student makes of its words', () => {
	const edited = contentsFrom([year], [{ type: 'edit', origin: year.id, content: { prompt: 'When?' } }]);
	expect(edited).toEqual([
		expect.objectContaining({
			prompt: 'When?',
			answer: '1928',
			origin: year.id,
			fact: 'f',
			rule: 'r',
			quote: { text, start: 0, end: text.length }
		})
	]);
});

test('what was dropped is out, the student’s own come last', () => {
	const decisions = [
		{ type: 'add', content: own },
		{ type: 'drop', origin: deal.id }
	] as const;
	expect(contentsFrom([deal, year], decisions).map((card) => card.answer)).toEqual(['1928', 'Gulbenkian']);
	expect(contentsFrom([], [...decisions, { type: 'drop', origin: own.origin }])).toEqual([]);
});

test('a card that is proposed and the student’s own, by rules that came back to it, is in once, in her words', () => {
	const hers = { ...own, origin: deal.id };
	const decisions = [{ type: 'add', content: hers }] as const;
	expect(contentsFrom([deal, year], decisions).map((card) => card.answer)).toEqual(['1928', 'Gulbenkian']);
	const choices = createChoices()([deal, year], decisions);
	expect(choices.map(({ answer }) => answer).sort()).toEqual(['1928', 'Gulbenkian']);
});

test('a wrong option keeps the sentence it is right for, also where the student has put others beside it', () => {
	const proposed = { ...year, options: ['1926', '1931'], rightFor: ['It fell in 1926.', null] };
	expect(contentsFrom([proposed], [])[0]).toMatchObject({ rightFor: ['It fell in 1926.', ''] });
	const edit = { type: 'edit', origin: year.id, content: { options: ['1912', '1926'] } } as const;
	expect(contentsFrom([proposed], [edit])[0]).toMatchObject({ rightFor: ['', 'It fell in 1926.'] });
	const others = { type: 'edit', origin: year.id, content: { options: ['1912', '1914'] } } as const;
	expect(contentsFrom([proposed], [others])[0]).toMatchObject({ rightFor: [] });
});
