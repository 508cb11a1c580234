import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeckId } from '$lib/core/deck/card';
import { createRandom } from '$lib/core/random';
import { ok, err } from '$lib/core/result';
import type { Suggestion } from '$lib/core/writing/suggestion';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { articleIdFrom } from '$lib/state/articleId';
import type { ArticleReader } from '$lib/state/articleReader';
import { MakeDesk } from '$lib/state/makeDesk.svelte';
import { deckOf, valueOf } from '../storage/contract';

/* What was decided on an article, and decks that are there already, over a store that keeps everything. */

const straits = 'The convention was signed in 1936. Turkey closed the Straits in 1941.';
const canal = 'Egypt took the canal in 1956.';

const idOf = (name: string) => name.padEnd(11, '-');

/** A card named by what happened; its id has the shape that ids have. */
function suggestionIn(text: string, sentence: string, [name, answer]: readonly [string, string]): Suggestion {
	const id = idOf(name);
	const start = text.indexOf(sentence);
	const at = text.indexOf(answer);
	return {
		...{ id, fact: id, kind: 'date', form: 'question', prompt: `When was ${name}?`, answer, accept: [] },
		source: { text: sentence, start, end: start + sentence.length },
		mark: { start: at, end: at + answer.length },
		...{ rule: 'date-question', score: 1, chance: 0.9 }
	};
}

const signed = 'The convention was signed in 1936.';
const closed = 'Turkey closed the Straits in 1941.';
const cardsOf = (text: string) =>
	[
		suggestionIn(text, signed, ['signing', '1936']),
		suggestionIn(text, closed, ['closing', '1941']),
		suggestionIn(text, canal, ['taking', '1956'])
	].filter(({ source }) => source.start >= 0);

/** A student's device, on which any number of Make screens come and go; each finds what `write` says of its text. */
async function device(write: (text: string) => readonly Suggestion[] = cardsOf) {
	const random = createRandom('again');
	const storage = createMemoryStorage({ now: () => 1_000, random });
	valueOf(await storage.start());
	const rules = { write };
	const read: ArticleReader['read'] = ({ text }, _byline, hear) => ({
		result: Promise.resolve().then(() => {
			const paragraphs = [{ start: 0, end: text.length, role: 'prose' as const }];
			hear({ type: 'outlined', outline: { byline: {}, leftOut: [], words: 9, paragraphs } });
			hear({ type: 'part', part: { start: 0, end: text.length, suggestions: rules.write(text) } });
			return ok(undefined);
		}),
		cancel: () => undefined
	});
	const reader: ArticleReader = {
		...{ read, close: () => undefined },
		show: async () => err({ type: 'reader-crashed' }),
		look: async () => ok({ byline: {}, leftOut: [], words: 9 })
	};
	/** The Make screen as one comes to it. */
	async function come() {
		const desk = new MakeDesk({ reader, storage, now: () => 1_000, random, untitled: 'Untitled' });
		await desk.open();
		return desk;
	}
	/** And a text is pasted there and read. */
	async function paste(text: string) {
		const desk = await come();
		desk.write(text);
		desk.sheet.describe('title', text.slice(0, 9));
		await desk.find();
		return desk;
	}
	return { storage, come, paste, rules };
}

const verdicts = (desk: MakeDesk) => desk.choices.all.map(({ prompt, standing }) => `${prompt} ${standing}`);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an article that is pasted again after its deck was made still has what was decided on it', async () => {
	const { paste } = await device();
	const first = await paste(straits);
	expect(first.isKnown).toBe(false);
	first.choices.drop(idOf('closing'));
	first.choices.edit(idOf('signing'));
	first.choices.save({ prompt: 'What year?', answer: '1936', accepted: [], kind: 'date' });
	await first.make();
	const again = await paste(straits);
	expect(again.isKnown).toBe(true);
	expect(verdicts(again)).toEqual(['What year? kept', 'When was closing? dropped']);
	again.choices.undo();
	expect(verdicts(again), 'it can be taken back').toEqual([
		'When was signing? kept',
		'When was closing? kept'
	]);
	expect((await paste(`${straits} `)).isKnown, 'another text is another article').toBe(false);
});

test('better rules keep what was decided; words of hers on a card they no longer write become a card of her own', async () => {
	const { paste, rules } = await device();
	const first = await paste(straits);
	first.choices.drop(idOf('signing'));
	first.choices.edit(idOf('closing'));
	first.choices.save({ prompt: 'When did Turkey shut them?', answer: '1941', accepted: [], kind: 'date' });
	await first.make();
	rules.write = (text) => [
		suggestionIn(text, signed, ['signing', '1936']),
		suggestionIn(text, closed, ['shutting', '1941'])
	];
	const again = await paste(straits);
	expect(verdicts(again)).toEqual([
		'When was signing? dropped',
		'When was shutting? kept',
		'When did Turkey shut them? kept'
	]);
	expect(again.choices.all.at(-1)?.mark, 'beside its sentence').toEqual({ start: 64, end: 68 });
});

test('the cards of a second article join a deck of hers, each with its own article', async () => {
	const { storage, paste } = await device();
	const first = await paste(straits);
	await first.make();
	const [made] = valueOf(await storage.decks.list());
	const id = made?.deck.id ?? ('' as DeckId);

	const second = await paste(canal);
	expect(second.destination.own.map(({ title }) => title)).toEqual(['The conve']);
	expect(second.destination.deck, 'a new deck, unless she says otherwise').toBeNull();
	await second.destination.choose(id);
	expect(second.destination.cards).toHaveLength(2);
	await second.make();
	expect(second.step).toEqual({ type: 'joined', deck: id, title: 'The conve', cards: 1, already: 0 });
	const { deck, cards } = valueOf(await storage.decks.open(id));
	expect(cards.map(({ article }) => article)).toEqual([straits, straits, canal].map(articleIdFrom));
	expect(deck).toMatchObject({ article: articleIdFrom(straits), source: 'The conve; Egypt too' });
	expect(valueOf(await storage.articles.get(articleIdFrom(canal))).text).toBe(canal);
	expect(valueOf(await storage.drafts.get()), 'the draft has done its work').toBeNull();
	expect(valueOf(await storage.decks.list())).toHaveLength(1);
});

test('an article that is pasted again goes where its cards went, and what is there stays as it is', async () => {
	const { storage, paste, rules } = await device();
	rules.write = (text) => cardsOf(text).slice(0, 1);
	await (await paste(straits)).make();
	const [made] = valueOf(await storage.decks.list());
	rules.write = cardsOf;
	const again = await paste(straits);
	expect(again.destination.deck?.id).toBe(made?.deck.id);
	again.choices.edit(idOf('signing'));
	again.choices.save({ prompt: 'What year?', answer: '1936', accepted: [], kind: 'date' });
	await again.make();
	expect(again.step).toMatchObject({ type: 'joined', cards: 1, already: 1 });
	const { deck, cards } = valueOf(await storage.decks.open(made?.deck.id ?? ('' as DeckId)));
	expect(cards.map(({ prompt }) => prompt)).toEqual(['When was signing?', 'When was closing?']);
	expect(deck.source, 'named once').toBe('The conve');
});

test('decks that came from elsewhere are not offered, and a chosen one that is gone is a new one', async () => {
	const { storage, paste } = await device();
	valueOf(await storage.decks.add(deckOf({ importedFrom: 'a-link' }), []));
	await (await paste(straits)).make();
	const [, made] = valueOf(await storage.decks.list());
	const desk = await paste(canal);
	expect(desk.destination.own.map(({ id }) => id)).toEqual([made?.deck.id]);
	await desk.destination.choose(made?.deck.id ?? null);
	valueOf(await storage.decks.remove(made?.deck.id ?? ('' as DeckId)));
	await desk.make();
	expect(desk.step).toEqual({ type: 'suggestions', problem: { type: 'not-found', what: 'deck' } });
	await desk.make();
	expect(desk.step.type).toBe('saved');
});

test('the draft remembers where its cards go', async () => {
	const { storage, paste } = await device();
	await (await paste(straits)).make();
	const [made] = valueOf(await storage.decks.list());
	const first = await paste(canal);
	await first.destination.choose(made?.deck.id ?? null);
	await first.flush();
	expect(valueOf(await storage.drafts.get())).toMatchObject({ into: made?.deck.id });
	await first.destination.choose(null);
	await first.flush();
	expect(valueOf(await storage.drafts.get())).not.toHaveProperty('into');
});

test('cards that were made of an article stay ticked, though the rules of today are not sure of them', async () => {
	const { paste, rules } = await device((text) => cardsOf(text).slice(0, 1));
	await (await paste(straits)).make();
	rules.write = (text) => cardsOf(text).map((card) => ({ ...card, chance: 0.5 }));
	const again = await paste(straits);
	expect(verdicts(again)).toEqual(['When was signing? kept', 'When was closing? offered']);
	await again.make();
	expect(again.step).toMatchObject({ type: 'joined', cards: 0, already: 1 });
	expect(verdicts(await paste(`${straits} `)), 'another text is another article').toEqual([
		'When was signing? offered',
		'When was closing? offered'
	]);
});

test('so they do where the tab was closed before', async () => {
	const { storage, come, paste, rules } = await device((text) => cardsOf(text).slice(0, 1));
	await (await paste(straits)).make();
	rules.write = (text) => cardsOf(text).map((card) => ({ ...card, chance: 0.5 }));
	const again = await paste(straits);
	again.choices.drop(idOf('closing'));
	await again.flush();
	expect(valueOf(await storage.drafts.get())?.into).toBeDefined();
	expect(verdicts(await come())).toEqual(['When was signing? kept', 'When was closing? dropped']);
});
