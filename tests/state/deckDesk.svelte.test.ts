import { describe, expect, test } from 'vitest';
import type { ArticleId, Card, CardId, Deck, DeckId } from '$lib/core/deck/card';
import type { RecordDraft } from '$lib/core/log/record';
import { createRandom } from '$lib/core/random';
import { err, ok } from '$lib/core/result';
import type { Memory } from '$lib/core/scheduling/memory';
import { draftFromCard } from '$lib/state/cardDraft';
import { DeckDesk } from '$lib/state/deckDesk.svelte';
import type { DeckDeskPorts } from '$lib/state/deckDeskParts';
import type { DeckShelf, StorageError, StoredArticle } from '$lib/storage/ports';
import { contentOf } from '../support/cards';

const deckId = 'deck' as DeckId;
const deck = {
	id: deckId,
	title: 'Treaties',
	author: '',
	licence: 'not stated',
	language: 'en',
	source: '',
	version: '1',
	article: null,
	createdAt: 0,
	importedFrom: null
} satisfies Deck;

function card(id: string, over: Partial<Card> = {}): Card {
	const content = contentOf({ prompt: `When was ${id}?`, answer: '1928', origin: id, fact: id });
	return { ...content, id: id as CardId, deck: deckId, article: null, ...over };
}

function memory(id: string, stability: number, suspended = false): Memory {
	return {
		card: id as CardId,
		stage: 'review',
		step: 0,
		stability,
		difficulty: 5,
		repetitions: 1,
		lapses: 0,
		since: null,
		last: null,
		due: { type: 'instant', at: stability },
		intervalDays: 0,
		drawn: null,
		surelyWrong: false,
		suspended,
		buriedUntil: null
	};
}

/** A shelf that keeps one deck, or fails with what it is told to. */
function createDesk(
	cards: readonly Card[],
	memories: readonly Memory[] = [],
	articles: readonly StoredArticle[] = []
) {
	const kept = new Map(cards.map((each) => [each.id, each]));
	const records: RecordDraft[] = [];
	const switches: { failure: StorageError | null } = { failure: null };
	const write = (act: () => void) => {
		if (switches.failure) return Promise.resolve(err(switches.failure));
		act();
		return Promise.resolve(ok(undefined));
	};
	const shelf: DeckShelf = {
		list: () => Promise.resolve(ok([])),
		open: (id) =>
			Promise.resolve(
				id === deckId ? ok({ deck, cards: [...kept.values()] }) : err({ type: 'not-found', what: 'deck' })
			),
		add: () => write(() => undefined),
		patch: () => write(() => undefined),
		addCards: (_, added) => write(() => added.forEach((each) => kept.set(each.id, each))),
		patchCard: (_, id, content) => write(() => kept.set(id, { ...card(id), ...kept.get(id), ...content })),
		removeCards: (_, ids) => write(() => ids.forEach((id) => kept.delete(id))),
		remove: () => write(() => kept.clear())
	};
	const ports: DeckDeskPorts = {
		decks: shelf,
		articles: {
			get: (id) => {
				const article = articles.find((one) => one.id === id);
				return Promise.resolve(article ? ok(article) : err({ type: 'not-found', what: 'article' }));
			}
		},
		log: {
			append: (draft) => {
				if (switches.failure) return Promise.resolve(err(switches.failure));
				records.push(draft);
				return Promise.resolve(ok({ ...draft, device: 'd' as never, seq: 1, hybrid: 1 }));
			}
		},
		memories: () => new Map(memories.map((each) => [each.card, each])),
		retrievability: ({ stability }) => stability / 100,
		scheduler: 7,
		now: () => 1000,
		offsetMinutes: () => 60,
		random: createRandom('desk')
	};
	return { desk: new DeckDesk(ports), kept, records, switches };
}

const shown = (desk: DeckDesk) => desk.visible.map((row) => row.card.id as string);

describe('the list', () => {
	test('is weakest first, the new after the known, the suspended last', async () => {
		const { desk } = createDesk(
			[card('new'), card('strong'), card('weak'), card('asleep')],
			[memory('strong', 97), memory('weak', 58), memory('asleep', 10, true)]
		);
		await desk.open(deckId);
		expect(shown(desk)).toEqual(['weak', 'strong', 'new', 'asleep']);
	});

	test('is searched without regard to case and accents, in question and answer', async () => {
		const { desk } = createDesk([card('a', { answer: 'Raymond Poincaré' }), card('b')]);
		await desk.open(deckId);
		desk.search = ' POINCARE ';
		expect(shown(desk)).toEqual(['a']);
		desk.search = 'nobody';
		expect(desk.matching).toBe(0);
	});

	test('hides a kind and shows it again', async () => {
		const { desk } = createDesk([card('a'), card('b', { kind: 'person' })]);
		await desk.open(deckId);
		desk.toggleKind('date');
		expect(shown(desk)).toEqual(['b']);
		expect(desk.kinds).toEqual([
			{ kind: 'date', cards: 1, shown: false },
			{ kind: 'person', cards: 1, shown: true }
		]);
		desk.toggleKind('date');
		expect(desk.matching).toBe(2);
	});

	test('is drawn in steps, however large the deck', async () => {
		const { desk } = createDesk(Array.from({ length: 10_000 }, (_, at) => card(`c${at}`)));
		await desk.open(deckId);
		expect(desk.visible).toHaveLength(100);
		desk.showMore();
		expect(desk.visible).toHaveLength(200);
		expect(desk.matching).toBe(10_000);
	});
});

describe('changes', () => {
	test('a card taken out is brought back as the same card', async () => {
		const { desk, kept } = createDesk([card('a'), card('b')]);
		await desk.open(deckId);
		await desk.remove(card('a'));
		expect([...kept.keys()]).toEqual(['b']);
		await desk.bringBack();
		expect([...kept.keys()].sort()).toEqual(['a', 'b']);
		expect(desk.removed).toBeNull();
	});

	test('an edit writes the words it changed: what another tab made of the others stands', async () => {
		const { desk, kept } = createDesk([card('a')]);
		await desk.open(deckId);
		kept.set('a' as CardId, card('a', { answer: '1936' }));
		await desk.edit('a' as CardId, { ...draftFromCard(card('a')), accepted: ' in 1936 \n\n' });
		expect(kept.get('a' as CardId)).toEqual(card('a', { answer: '1936', accepted: ['in 1936'] }));
	});

	test('an edit keeps origin, fact and quote', async () => {
		const { desk, kept } = createDesk([card('a', { origin: 'o', fact: 'f', quote: { text: 'In 1928.' } })]);
		await desk.open(deckId);
		await desk.edit('a' as CardId, {
			kind: 'deal',
			prompt: ' Which? ',
			answer: 'Red Line',
			accepted: 'The Red Line\n\n'
		});
		expect(kept.get('a' as CardId)).toMatchObject({
			kind: 'deal',
			prompt: 'Which?',
			accepted: ['The Red Line'],
			origin: 'o',
			fact: 'f',
			quote: { text: 'In 1928.' }
		});
		expect(desk.visible[0]?.card.prompt).toBe('Which?');
	});

	test('a card added is kept and listed', async () => {
		const { desk, kept } = createDesk([]);
		await desk.open(deckId);
		await desk.add({ kind: 'person', prompt: 'Who?', answer: 'She', accepted: '' });
		expect(kept.size).toBe(1);
		expect(desk.visible[0]?.card).toMatchObject({ prompt: 'Who?', rule: null, quote: null });
	});

	test('suspending is a record, and shows at once', async () => {
		const { desk, records } = createDesk([card('a')]);
		await desk.open(deckId);
		await desk.setSuspended('a' as CardId, true);
		expect(records).toMatchObject([
			{ card: 'a', at: 1000, offsetMinutes: 60, scheduler: 7, act: { type: 'suspend' } }
		]);
		expect(desk.visible[0]?.suspended).toBe(true);
		await desk.setSuspended('a' as CardId, false);
		expect(desk.visible[0]?.suspended).toBe(false);
	});

	test('what could not be saved is told and not shown as done', async () => {
		const { desk, switches } = createDesk([card('a')]);
		await desk.open(deckId);
		switches.failure = { type: 'storage-full' };
		await desk.remove(card('a'));
		await desk.setSuspended('a' as CardId, true);
		expect(await desk.rename({ title: 'Other' })).toBe(false);
		const words = { kind: 'date', prompt: 'When?', answer: '1971', accepted: '' } as const;
		expect(await desk.edit('a' as CardId, words)).toBe(false);
		expect(await desk.add(words)).toBe(false);
		await desk.removeDeck();
		expect(desk.problem).toEqual({ type: 'storage-full' });
		expect(desk.visible[0]).toMatchObject({ suspended: false, card: card('a') });
		expect(desk.status).toEqual({ type: 'open', deck });
	});
});

test('a deck that is not here is said to be missing', async () => {
	const { desk } = createDesk([]);
	await desk.open('elsewhere' as DeckId);
	expect(desk.status).toEqual({ type: 'failed', error: { type: 'not-found', what: 'deck' } });
});

describe('the articles of a deck', () => {
	const articleOf = (id: string, text: string): StoredArticle => ({
		...{ id: id as ArticleId, text, title: `On ${id}`, author: '', date: '', address: '', sha256: '' },
		decisions: []
	});
	const from = (id: string, article: string) => card(id, { article: article as ArticleId });
	const kept = [
		articleOf('straits', 'The convention was signed in 1936.'),
		articleOf('canal', 'Egypt took the canal in 1956.')
	];

	test('are those its cards come from, each once, and the first is open', async () => {
		const cards = [
			from('a', 'straits'),
			from('b', 'canal'),
			from('c', 'canal'),
			card('d'),
			from('e', 'lost')
		];
		const { desk } = createDesk(cards, [], kept);
		await desk.open(deckId);
		await desk.articles.settled();
		expect([...desk.articles.titles.values()]).toEqual(['On straits', 'On canal']);
		expect(desk.articles.open).toBe('straits');
		expect(desk.articles.read?.article.text).toBe(kept[0]?.text);
		await desk.articles.choose('canal' as ArticleId);
		expect(desk.articles.read).toMatchObject({ id: 'canal', article: { text: kept[1]?.text } });
	});

	test('a card’s sentence is looked for in its own, again each time it is asked for', async () => {
		const cards = [from('a', 'straits'), from('b', 'canal'), card('c')];
		const { desk } = createDesk(cards, [], kept);
		await desk.open(deckId);
		expect(await desk.articles.seek(from('b', 'canal')), 'even before they have come').toBe(true);
		expect(desk.articles.read?.id).toBe('canal');
		const { sought } = desk.articles;
		expect(sought).toEqual({ card: 'b' });
		await desk.articles.seek(from('b', 'canal'));
		expect(desk.articles.sought).not.toBe(sought);
		expect(await desk.articles.seek(card('c'))).toBe(false);
		expect(await desk.articles.seek(from('e', 'lost'))).toBe(false);
	});
});

describe('both ways', () => {
	const pair = card('a', { kind: 'other', prompt: 'détente', answer: 'easing of tension', fact: 'f' });
	const open = async () => {
		const made = createDesk([pair, card('b')]);
		await made.desk.open(deckId);
		return { ...made, bothWays: made.desk.bothWays };
	};

	test('nothing is offered until it is looked for; then what can be turned, and no more', async () => {
		const { bothWays } = await open();
		expect(bothWays.offers.size).toBe(0);
		await bothWays.look();
		expect([...bothWays.offers.keys()]).toEqual(['a']);
	});

	test('what is added is a card of its own of the same fact and deck, and is offered no more', async () => {
		const { bothWays, kept, desk } = await open();
		await bothWays.look();
		expect(await bothWays.add([...bothWays.offers.keys()])).toBe(true);
		const reversed = [...kept.values()].at(-1);
		expect(reversed).toMatchObject({
			prompt: 'easing of tension',
			answer: 'détente',
			fact: 'f',
			deck: deckId
		});
		expect(reversed?.id).not.toBe('a');
		expect(desk.rows).toHaveLength(3);
		expect(bothWays.offers.size).toBe(0);
		expect(bothWays.added).toHaveLength(1);
	});

	test('it is taken back, and offered again', async () => {
		const { bothWays, kept } = await open();
		await bothWays.look();
		await bothWays.add(['a' as CardId]);
		await bothWays.takeBack();
		expect([...kept.keys()]).toEqual(['a', 'b']);
		expect(bothWays.added).toEqual([]);
		expect([...bothWays.offers.keys()]).toEqual(['a']);
	});

	test('deleted by hand, there is nothing left to take back', async () => {
		const { bothWays, desk } = await open();
		await bothWays.look();
		await bothWays.add(['a' as CardId]);
		const [reversed] = bothWays.added;
		if (reversed) await desk.remove(reversed);
		expect(bothWays.added).toEqual([]);
	});

	test('what could not be kept is told, and still offered', async () => {
		const { bothWays, desk, switches } = await open();
		await bothWays.look();
		switches.failure = { type: 'storage-full' };
		expect(await bothWays.add(['a' as CardId])).toBe(false);
		expect(desk.problem).toEqual({ type: 'storage-full' });
		expect(bothWays.added).toEqual([]);
		expect(bothWays.offers.size).toBe(1);
	});
});
