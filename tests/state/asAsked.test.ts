import { expect, test } from 'vitest';
import type { Card, CardId, DeckId } from '$lib/core/deck/card';
import { createRandom, mintId } from '$lib/core/random';
import { modes } from '$lib/core/quiz/modes';
import { deckMemories, noPage } from '$lib/core/scheduling/shelf';
import { asAsked } from '$lib/state/asAsked';
import type { Surroundings } from '$lib/state/sitting';
import { contentOf } from '../support/cards';

const random = createRandom('as asked');
const deck = mintId(random) as DeckId;
const warIn = (answer: string, options: readonly string[] = []): Card => {
	const id = mintId(random) as CardId;
	const prompt = `In what year was the war of ${answer.slice(2)}?`;
	const quote = { text: `They fought in ${answer}.` };
	return { ...contentOf({ prompt, answer, options, quote, origin: id, fact: id }), id, deck, article: null };
};

const [first, second, third] = [warIn('1965'), warIn('1967'), warIn('1962', ['1950', '1955'])];
const gone = warIn('1968');

/** Three cards on two pages, and one that was deleted; the pages read are taken down. */
function around(modes?: readonly ('type' | 'choose')[]) {
	const read: number[] = [];
	const pages: readonly (readonly Card[])[] = [[first], [second, third]];
	const placed = [second, first, third, gone].map(({ id, fact }, at) => ({
		id,
		fact,
		page: [1, 0, 1, noPage][at] ?? 0
	}));
	const head = { id: deck, title: 'Wars', author: '', licence: '', language: 'en', source: '', version: '1' };
	const summary = { deck: { ...head, article: null, createdAt: 0, importedFrom: null }, cards: 3 };
	const surroundings: Surroundings = {
		decks: [modes ? { ...summary, deck: { ...summary.deck, modes } } : summary],
		shelf: [deckMemories(deck, 1, placed)],
		pages: {
			read: ({ page }) => {
				read.push(page);
				return Promise.resolve({ ok: true, value: pages[page] ?? [] });
			}
		}
	};
	return { surroundings, read };
}

const suitedTo = (card: Card | undefined) =>
	card ? modes.filter(({ suits }) => suits(card)).map(({ asked }) => asked) : [];

test('a card without options gets them from its whole deck, each with its sentence', async () => {
	const { surroundings, read } = around();
	const [asked] = await asAsked([first], surroundings);
	expect(read).toEqual([0, 1]);
	expect(asked?.options.slice(0, 2)).toEqual(['1967', '1962']);
	expect(asked?.rightFor?.slice(0, 2)).toEqual(['They fought in 1967.', 'They fought in 1962.']);
	expect(suitedTo(asked)).toEqual(expect.arrayContaining(['choose', 'truth', 'type']));
});

test('which cards are asked today changes nothing of them', async () => {
	const [alone] = await asAsked([first], around().surroundings);
	const [, beside] = await asAsked([second, first], around().surroundings);
	expect(beside?.options).toEqual(alone?.options);
});

test('nothing is read where the cards bring their own', async () => {
	const { surroundings, read } = around();
	const [asked] = await asAsked([third], surroundings);
	expect(read).toEqual([]);
	expect(asked?.options).toEqual(['1950', '1955']);
});

test('the ways a deck’s owner lets it be asked are the only ones that suit', async () => {
	const [asked] = await asAsked([third], around(['type', 'choose']).surroundings);
	expect(suitedTo(asked)).toEqual(['choose', 'type']);
	const [open] = await asAsked([third], around([]).surroundings);
	expect(suitedTo(open).length).toBeGreaterThan(2);
});
