import { describe, expect, test } from 'vitest';
import type { CardId } from '$lib/core/deck/card';
import { createWaiting } from '$lib/state/asking';
import { foretoldOf } from '../support/cards';

const question = foretoldOf({
	card: { id: 'a' as CardId, kind: 'deal', prompt: 'What was signed?' },
	of: 12,
	canUndo: true
});

describe('the wait for a sitting', () => {
	test('shows the question foretold, its place, and nothing turned', () => {
		const { asking, card, deck, blank } = createWaiting(question);
		expect(card).toMatchObject({ ...question.card, answer: '', quote: null });
		expect(deck).toEqual(question.deck);
		expect(asking).toMatchObject({
			revealed: false,
			unsaved: null,
			progress: { place: 1, of: 12 },
			canUndo: true
		});
		expect(blank).toBe(false);
	});

	test('the answer asked for meanwhile is that of this question and of no other', () => {
		const waiting = createWaiting(question);
		expect(waiting.turns(question.card.id)).toBe(false);
		waiting.asking.grade(3);
		expect(waiting.turns(question.card.id), 'a grade is none').toBe(false);
		waiting.asking.reveal();
		expect(waiting.turns(question.card.id)).toBe(true);
		expect(waiting.turns('b' as CardId)).toBe(false);
		expect(waiting.turns(null)).toBe(false);
		expect(createWaiting(question, true).turns(question.card.id), 'before the app was there').toBe(true);
	});

	test('where nothing is foretold no key turns anything', () => {
		const waiting = createWaiting(null);
		waiting.asking.reveal();
		expect(waiting).toMatchObject({ blank: true, card: { prompt: 'Review' } });
		expect(waiting.turns('' as CardId)).toBe(false);
		expect(waiting.turns('a' as CardId)).toBe(false);
	});
});
