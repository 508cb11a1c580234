import { expect, test } from 'vitest';
import { add, drop, edit, hasOwnCard, keep } from '$lib/core/writing/choosing/verdicts';
import { ownCard } from '$lib/core/writing/choosing/ownCard';

const own = ownCard({ prompt: 'Who signed?', answer: 'Molotov', accepted: [], kind: 'person' });

test('the last verdict on a card is the only one kept', () => {
	expect(keep(drop(keep([], 'a'), 'a'), 'a')).toEqual([{ type: 'keep', origin: 'a' }]);
	expect(drop(drop([], 'a'), 'b')).toEqual([
		{ type: 'drop', origin: 'a' },
		{ type: 'drop', origin: 'b' }
	]);
});

test('an edit outlives dropping and bringing back', () => {
	const edited = edit([], 'a', { answer: '1928' });
	expect(keep(drop(edited, 'a'), 'a')).toEqual([...edited, { type: 'keep', origin: 'a' }]);
});

test('editing a dropped card brings it back', () => {
	expect(edit(drop([], 'a'), 'a', { answer: 'x' })).toEqual([
		{ type: 'edit', origin: 'a', content: { answer: 'x' } }
	]);
});

test('an edit knows its sentence, which is none of its words', () => {
	expect(edit([], 'a', { answer: 'x', sentence: 'It was x.' })).toEqual([
		{ type: 'edit', origin: 'a', content: { answer: 'x' }, sentence: 'It was x.' }
	]);
});

test('a later edit takes the place of the earlier one', () => {
	expect(edit(edit([], 'a', { answer: 'x' }), 'a', { answer: 'y' })).toHaveLength(1);
});

test('an own card is changed where it stands and keeps its origin', () => {
	const changed = edit(add([], own), own.origin, { answer: 'Vyacheslav Molotov' });
	expect(changed).toEqual([{ type: 'add', content: { ...own, answer: 'Vyacheslav Molotov' } }]);
});

test('the same question twice is one card', () => {
	expect(add(add([], own), own)).toHaveLength(1);
	expect(hasOwnCard(add([], own))).toBe(true);
	expect(hasOwnCard(keep([], 'a'))).toBe(false);
});
