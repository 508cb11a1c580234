import { expect, test } from 'vitest';
import { arrivingSentence, besidesKept, foundSentence } from '$lib/copy/make';

test.each([
	[33, 13, 'The 13 surest start ticked; look at the others before you keep them.'],
	[2, 1, 'The surest starts ticked; look at the other before you keep it.'],
	[33, 33, 'Drop what is wrong or dull; each card keeps its sentence.'],
	[6, 0, 'Entente is sure of none: read each beside its sentence, and tick the good ones.'],
	[1, 0, 'Entente is not sure of it: read it beside its sentence, and tick it if it is good.']
])('of %d cards, %d of them sure, the student is told what is ticked and what to do', (cards, sure, told) => {
	const found = `${cards} ${cards === 1 ? 'card' : 'cards'} found in 1,269 words. ${told}`;
	expect(foundSentence({ cards, sure }, 1269)).toBe(found);
});

test('while more is read it is said how many are ticked, where not all are or none', () => {
	expect(arrivingSentence({ cards: 9, sure: 4 })).toBe(
		'9 cards so far, the 4 surest ticked. You can begin: what you decide stays.'
	);
	expect(arrivingSentence({ cards: 9, sure: 1 })).toContain('9 cards so far, the surest ticked.');
	for (const sure of [0, 9]) expect(arrivingSentence({ cards: 9, sure })).toContain('9 cards so far. You');
});

test('offers are counted where there are any', () => {
	expect(besidesKept(20, 2)).toBe('20 offered, 2 dropped');
	expect(besidesKept(0, 0)).toBe('0 dropped');
});
