import { expect, test } from 'vitest';
import type { CardId, DeckId, DeckText } from '../../src/lib/core/deck/card';
import { draftGrade } from '../../src/lib/core/log/draft';
import type { DeviceId, LogRecord } from '../../src/lib/core/log/record';
import { createRandom, hashText, idFromWords, mintId } from '../../src/lib/core/random';
import { ok } from '../../src/lib/core/result';
import { newDeck } from '../../src/lib/state/newDeck';
import { takeProgress } from '../../src/lib/state/takeProgress';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { contentOf, gradeAct } from '../support/cards';

const idOf = (name: string) => idFromWords(hashText(name));
const head = { title: 'Suez', author: '', licence: '', language: 'en', source: '', version: '1' };
const names = ['one', 'two'].map((name) => idOf(name) as CardId);
const text: DeckText = {
	head,
	cards: ['one', 'two'].map((name) => contentOf({ prompt: name, origin: idOf(`origin ${name}`) }))
};

/** An answer to a card of the package, as it calls it. */
function came(name: number, at: number): LogRecord {
	const device = idOf('anki') as DeviceId;
	const place = { device, seq: at, hybrid: at, at, offsetMinutes: 0 };
	return { ...place, token: idOf(`${at}`), card: names[name] as CardId, act: gradeAct(3), scheduler: 0 };
}

async function world() {
	const random = createRandom('progress');
	const storage = createMemoryStorage({ now: () => 9_000, random });
	await storage.start();
	const keep = async () => {
		const mint = () => mintId(random);
		const { deck, cards } = newDeck(text, { mint, now: 1, importedFrom: null, article: null });
		await storage.decks.add(deck, cards);
		return { arrived: { id: deck.id, text, names }, cards };
	};
	const logOf = async (cards: readonly { readonly id: CardId }[]) => {
		const found = await storage.log.of(cards.map(({ id }) => id));
		return found.ok ? found.value : [];
	};
	return { storage, random, keep, logOf };
}

test('answers become records of the cards that are here, and taking them twice adds nothing', async () => {
	const { storage, keep, logOf } = await world();
	const { arrived, cards } = await keep();
	const records = [came(0, 1_000), came(0, 2_000), came(1, 1_500)];
	expect(await takeProgress(storage, [arrived], { records })).toEqual(ok({ records: 3, answers: 3 }));
	expect((await logOf(cards)).map(({ card, at }) => [cards.findIndex(({ id }) => id === card), at])).toEqual([
		[0, 1_000],
		[1, 1_500],
		[0, 2_000]
	]);
	expect(await takeProgress(storage, [arrived], { records })).toEqual(ok({ records: 0, answers: 0 }));
	const later = [...records, came(1, 3_000)];
	expect(await takeProgress(storage, [arrived], { records: later })).toEqual(ok({ records: 1, answers: 1 }));
});

test('an answer that went from here to Anki and comes back is one answer', async () => {
	const { storage, random, keep, logOf } = await world();
	const { arrived, cards } = await keep();
	const [card] = cards;
	if (!card) throw new Error('Inconsistent: no card');
	const stamp = { at: 1_000, offsetMinutes: 0, token: mintId(random), scheduler: 2 };
	await storage.log.append(draftGrade(stamp, card.id, gradeAct(3)));
	expect(await takeProgress(storage, [arrived], { records: [came(0, 1_000)] })).toEqual(
		ok({ records: 0, answers: 0 })
	);
	expect(await logOf(cards)).toHaveLength(1);
});

test('a deck that comes anew after it was deleted brings its progress again', async () => {
	const { storage, keep, logOf } = await world();
	const first = await keep();
	const records = [came(0, 1_000)];
	await takeProgress(storage, [first.arrived], { records });
	await storage.decks.remove(first.arrived.id);
	const second = await keep();
	expect(await takeProgress(storage, [second.arrived], { records })).toEqual(ok({ records: 1, answers: 1 }));
	expect(await logOf(second.cards)).toHaveLength(1);
});

test('a card that is here no more takes no progress', async () => {
	const { storage, keep } = await world();
	const { arrived, cards } = await keep();
	await storage.decks.removeCards(
		arrived.id,
		cards.slice(0, 1).map(({ id }) => id)
	);
	const records = [came(0, 1_000), came(1, 2_000)];
	expect(await takeProgress(storage, [arrived], { records })).toEqual(ok({ records: 1, answers: 1 }));
});

test('what was learned of a card finds it in the deck it was moved to, and there adds nothing twice', async () => {
	const { storage, keep, logOf } = await world();
	const { arrived, cards } = await keep();
	const [card] = cards;
	if (!card) throw new Error('Inconsistent: no card');
	const begun = { ...head, id: idOf('other') as DeckId, article: null, createdAt: 2, importedFrom: null };
	await takeProgress(storage, [arrived], { records: [came(0, 1_000)] });
	await storage.edits.move({ cards: [card.id], from: arrived.id, to: begun.id, begun });
	const records = [came(0, 1_000), came(0, 2_000)];
	expect(await takeProgress(storage, [arrived], { records })).toEqual(ok({ records: 1, answers: 1 }));
	expect(await logOf([card])).toHaveLength(2);
});
