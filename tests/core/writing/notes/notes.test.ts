import { describe, expect, test } from 'vitest';
import { isSure } from '$lib/core/writing/sure';
import { cardsFrom } from './lines';

const notes = `Arms control – notes for the exam

1) The NPT
- Opened for signature 1 July 1968, in force 5 March 1970
- Outside: India, Pakistan, Israel. North Korea announced its withdrawal in January 2003.

2) Bilaterals
- SALT II – Carter & Brezhnev, Vienna, 18 June 1979.
- INF Treaty – Reagan & Gorbachev, Washington, 8 Dec 1987. US withdrew 2 Aug 2019.
- Budapest Memorandum, 5 Dec 1994: US, UK & Russia give Ukraine security assurances`;

const article = `The treaty was signed in Moscow by Leonid Brezhnev in 1972. It limited the arms of both sides.

Key dates

1972: SALT I signed

The Senate of the United States approved the treaty in August 1972, and the Supreme Soviet did so in September.`;

describe('notes', () => {
	test('every card quotes its line as it stands, and marks its answer in it', () => {
		const cards = cardsFrom(notes);
		expect(cards.length).toBeGreaterThan(6);
		for (const { source, mark, answer, kind } of cards) {
			expect(notes.slice(source.start, source.end)).toBe(source.text);
			expect(mark.start).toBeGreaterThanOrEqual(source.start);
			expect(mark.end).toBeLessThanOrEqual(source.end);
			if (kind === 'person') expect(source.text).toContain(answer);
		}
	});

	test('what the student wrote down is sure', () => {
		expect(cardsFrom(notes).every(isSure)).toBe(true);
	});

	test('the same notes give the same cards, each with an id and a prompt of its own', () => {
		const cards = cardsFrom(notes);
		expect(cardsFrom(notes)).toEqual(cards);
		expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
		expect(new Set(cards.map(({ prompt }) => prompt)).size).toBe(cards.length);
	});

	test('a sentence below the heading that it is about says so', () => {
		const few =
			'The NPT\n- In force 5 March 1970\n- Extended on 11 May 1995\n- Outside: India, Israel. North Korea announced its withdrawal in January 2003.\n\nCFE Treaty\n- In force 9 November 1992';
		const prompts = cardsFrom(few).map(({ prompt }) => prompt);
		expect(prompts).toContain('NPT: in what month and year did North Korea announce its withdrawal?');
	});

	test('a line that is no sentence is never a blank to fill', () => {
		for (const { form } of cardsFrom(notes)) expect(form).toBe('question');
	});

	test('no prompt has the signs of notes', () => {
		for (const { prompt } of cardsFrom(notes)) expect(prompt).not.toMatch(/[&→=+]|w\//);
	});
});

test('one dated line makes no notes of an article', () => {
	expect(cardsFrom(article).filter(({ rule }) => rule.startsWith('note-'))).toEqual([]);
});

test('a table tells by its columns', () => {
	const table =
		'Treaties of arms control\n\nTreaty\tSigned\tIn force\nINF Treaty\t8 December 1987\t1 June 1988\nOpen Skies Treaty\t24 March 1992\t1 January 2002\nOttawa Treaty\t3 December 1997\t1 March 1999\n';
	const cards = cardsFrom(table).map(({ prompt, answer }) => `${prompt} ${answer}`);
	expect(cards).toContain('On what date was the Open Skies Treaty signed? 24 March 1992');
	expect(cards).toContain('On what date did the Ottawa Treaty enter into force? 1 March 1999');
});
