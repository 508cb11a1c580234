import { expect, test } from 'vitest';
import { readConfusions } from '$lib/state/confusions';
import { cardOf, deckOf, draftOf, valueOf } from '../storage/contract';
import { gradeAct } from '../support/cards';
import { createDevice } from './device';

test('pairs are read from the log deck by deck; a deck where nothing is mixed up is left out', async () => {
	const device = createDevice();
	const { storage } = await device.openTab();
	const [one, other] = [deckOf({ createdAt: 1 }), deckOf({ createdAt: 2 })];
	const card = cardOf(one.id, { kind: 'organization', answer: 'SCO', options: ['BRICS', 'NATO'] });
	valueOf(await storage.decks.add(one, [card]));
	valueOf(await storage.decks.add(other, [cardOf(other.id)]));
	const decks = valueOf(await storage.decks.list());
	const find = async () =>
		valueOf(await readConfusions({ ...storage, now: device.now }, decks)).map(({ deck, confusions }) => [
			deck.id,
			confusions.map(({ sides }) => sides.map(({ text }) => text))
		]);
	expect(await find()).toEqual([]);
	const act = gradeAct(1, { asked: 'choose', answer: 'BRICS' });
	valueOf(await storage.log.append(draftOf(card.id, { act, at: device.now() })));
	expect(await find()).toEqual([[one.id, [['SCO', 'BRICS']]]]);
	device.clock.now += 365 * 86_400_000;
	expect(await find()).toEqual([]);
});

test('a deck that cannot be read is told', async () => {
	const gone = { deck: deckOf(), cards: 1 };
	const { storage } = await createDevice().openTab();
	expect(await readConfusions({ ...storage, now: () => 0 }, [gone])).toMatchObject({
		ok: false,
		error: { type: 'not-found', what: 'deck' }
	});
});
