import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, DeckId, DeckText } from '../../src/lib/core/deck/card';
import { createRandom } from '../../src/lib/core/random';
import { err, ok } from '../../src/lib/core/result';
import { incomingOf } from '../../src/lib/core/sharing/incoming';
import * as codec from '../../src/lib/platform/deflate';
import { digestHex } from '../../src/lib/platform/digest';
import { createHereBefore } from '../../src/lib/state/hereBefore';
import { OpenDesk, type OpenParts } from '../../src/lib/state/openDesk.svelte';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { anyEdits, deckOf, edited, originOf } from '../core/sharing/merge/versions';
import { contentOf } from '../support/cards';
import { nothingLearned } from '../support/incoming';
import { draftOf, valueOf } from '../storage/contract';

/** A deck of three cards with a lasting name, which no other deck has. */
function named(name: string): DeckText {
	const from = name.length * 100;
	const { head, cards } = deckOf([0, 1, 2].map((at) => ({ origin: originOf(from + at) })));
	return { head: { ...head, title: name, origin: name.padEnd(11, '-') }, cards };
}
const [cold, suez, yalta] = [named('Cold-War'), named('Suez'), named('Yalta')];
/** The deck with another answer to its first card, and with one card more. */
function later(deck: DeckText): DeckText {
	const [first, ...rest] = deck.cards;
	const more = contentOf({ prompt: 'New?', answer: 'yes', origin: originOf(9), fact: originOf(9) });
	return { ...deck, cards: [{ ...first!, answer: 'newer' }, ...rest, more] };
}

async function world(change: Partial<OpenParts> = {}) {
	const random = createRandom('several');
	let now = 1000;
	const storage = createMemoryStorage({ now: () => now, random });
	valueOf(await storage.start());
	let coming: readonly DeckText[] = [];
	const desk = new OpenDesk({
		codec,
		here: createHereBefore({ ...storage, random }),
		edits: storage.edits,
		learn: nothingLearned,
		digest: digestHex,
		read: async () => ok({ incoming: incomingOf('anki-package', coming), hashes: coming.map(() => null) }),
		random,
		now: () => now++,
		...change
	});
	const reads = async (...decks: readonly DeckText[]) => {
		coming = decks;
		await desk.readFile(new File([], 'decks.apkg'));
	};
	const shelf = async () => valueOf(await storage.decks.list()).map(({ deck }) => deck);
	const cards = async (id: DeckId) => valueOf(await storage.decks.open(id)).cards;
	const answers = async (title: string) => {
		const found = (await shelf()).filter((deck) => deck.title === title);
		return Promise.all(found.map(async ({ id }) => (await cards(id)).map(({ answer }) => answer)));
	};
	return { storage, desk, reads, shelf, cards, answers };
}

const fates = (desk: OpenDesk) => desk.plans.map(({ becomes }) => becomes);

test('of several decks each is new, updated or left as it is, and none is doubled', async () => {
	const { storage, desk, reads, shelf, cards, answers } = await world();
	await reads(cold, suez);
	await desk.keep();
	const [first] = await shelf();
	const [own] = await cards(first!.id);
	valueOf(await storage.decks.patchCard(first!.id, own!.id, { tags: ['exam'] }));
	valueOf(await storage.log.append(draftOf(own!.id)));
	await reads(later(cold), suez, yalta);
	expect(desk.step.type).toBe('found');
	expect(fates(desk)).toEqual(['update', 'left', 'kept']);
	await Promise.all([desk.keep(), desk.keep()]);
	expect(desk.step).toMatchObject({
		type: 'kept',
		decks: [{ title: 'Yalta' }],
		updated: [{ title: 'Cold-War' }]
	});
	expect((await shelf()).map(({ title }) => title)).toEqual(['Cold-War', 'Suez', 'Yalta']);
	expect(await answers('Cold-War')).toEqual([['newer', '1', '2', 'yes']]);
	expect((await cards(first!.id))[0]).toMatchObject({ id: own!.id, tags: ['exam'] });
	expect(valueOf(await storage.log.since({}))).toHaveLength(1);
	await reads(later(cold), suez, yalta);
	expect(fates(desk)).toEqual(['left', 'left', 'left']);
});

test('where both changed a card, the student’s stands until theirs is picked, in each deck', async () => {
	const { storage, desk, reads, shelf, cards, answers } = await world();
	await reads(cold, suez);
	await desk.keep();
	for (const { id } of await shelf())
		valueOf(await storage.decks.patchCard(id, (await cards(id))[0]!.id, { answer: 'mine' }));
	await reads(later(cold), later(suez));
	const [, update] = desk.keeping.updates;
	update!.pick(update!.merge.cards[0]!.conflicts[0]!, true);
	await desk.keep();
	expect(await answers('Cold-War')).toEqual([['mine', '1', '2', 'yes']]);
	expect(await answers('Suez')).toEqual([['newer', '1', '2', 'yes']]);
});

test('a deck can be left, or kept as a second deck', async () => {
	const { desk, reads, answers } = await world();
	await reads(cold, suez);
	await desk.keep();
	await reads(later(cold), later(suez));
	desk.keeping.plan(0, { becomes: 'left' });
	desk.keeping.plan(1, { becomes: 'kept' });
	await desk.keep();
	expect(await answers('Cold-War')).toEqual([['0', '1', '2']]);
	expect(await answers('Suez')).toEqual([
		['0', '1', '2'],
		['newer', '1', '2', 'yes']
	]);
	expect(desk.keeping.canTakeBack).toBe(false);
});

test('updates come all or not at all, and what was kept before they failed is not kept again', async () => {
	const random = createRandom('edits');
	const storage = createMemoryStorage({ now: () => 1000, random });
	valueOf(await storage.start());
	let full = false;
	const change: typeof storage.edits.change = async (changes) =>
		full ? err({ type: 'storage-full' }) : storage.edits.change(changes);
	const here = createHereBefore({ ...storage, random });
	const { desk, reads } = await world({ here, edits: { ...storage.edits, change } });
	await reads(cold, suez);
	await desk.keep();
	await reads(later(cold), later(suez), yalta);
	full = true;
	await desk.keep();
	expect(desk.step).toMatchObject({ type: 'unsaved', error: { type: 'storage-full' } });
	full = false;
	await desk.keep();
	expect(desk.step).toMatchObject({ type: 'kept', decks: [{ title: 'Yalta' }] });
	const shelf = valueOf(await storage.decks.list());
	expect(shelf.map(({ deck, cards }) => [deck.title, cards]).sort()).toEqual([
		['Cold-War', 4],
		['Suez', 4],
		['Yalta', 3]
	]);
});

test('an update that is taken back leaves the cards as they were, and all that was learned', async () => {
	const { storage, desk, reads, shelf, cards } = await world();
	await reads(cold, suez);
	await desk.keep();
	const decks = await shelf();
	const read = async () => ({
		decks: await shelf(),
		cards: await Promise.all(decks.map(({ id }) => cards(id))),
		bases: await Promise.all(decks.map(async ({ id }) => valueOf(await storage.edits.imported(id))))
	});
	const before = await read();
	const shorter = { ...later(suez), cards: later(suez).cards.slice(0, 2) };
	await reads({ ...later(cold), head: { ...cold.head, author: 'Other' } }, shorter);
	await desk.keep();
	valueOf(await storage.log.append(draftOf((await cards(decks[0]!.id))[0]!.id)));
	expect(await read()).not.toEqual(before);
	await desk.takeBack();
	expect(desk.step).toMatchObject({
		type: 'taken-back',
		what: 'update',
		decks: [{ title: 'Cold-War' }, { title: 'Suez' }]
	});
	expect(await read()).toEqual(before);
	expect(valueOf(await storage.log.since({}))).toHaveLength(1);
	await reads(later(cold), shorter);
	expect(fates(desk)).toEqual(['update', 'update']);
});

test('of two copies the student says which is meant; unless she does it is the oldest that has not the version yet', async () => {
	const { desk, reads, shelf, answers } = await world();
	await reads(cold);
	await desk.keep();
	await reads(cold);
	await desk.keep();
	const [oldest, second] = await shelf();
	await reads(later(cold));
	expect(desk.plans[0]).toMatchObject({ here: oldest!.id, copies: [{ id: oldest!.id }, { id: second!.id }] });
	await desk.compareWith(0, second!.id);
	expect(desk.step).toMatchObject({ type: 'update', update: { deck: { id: second!.id } } });
	await desk.update();
	expect(await answers('Cold-War')).toEqual([
		['0', '1', '2'],
		['newer', '1', '2', 'yes']
	]);
	await reads(later(cold));
	expect(desk.plans[0]?.here).toBe(oldest!.id);
	await desk.compareWith(0, second!.id);
	expect(desk.step.type).toBe('found');
	await desk.compareWith(0, oldest!.id);
	await desk.update();
	await reads(later(cold), suez);
	expect(fates(desk)).toEqual(['left', 'kept']);
});

test('no deck that is here stands for two that come together', async () => {
	const { desk, reads, shelf } = await world();
	await reads(cold);
	await desk.keep();
	await reads(later(cold), later(cold));
	expect(fates(desk)).toEqual(['update', 'kept']);
	await desk.keep();
	expect(await shelf()).toHaveLength(2);
});

const said = (decks: readonly (readonly Card[])[]) =>
	decks.map((cards) => cards.map(({ prompt, answer, tags }) => [prompt, answer, ...tags]));

test('decks that come together change what they would have changed alone, and taken back nothing', async () => {
	const both = ['prompt', 'answer'] as const;
	const edits = anyEdits(both, true);
	await fc.assert(
		fc.asyncProperty(fc.tuple(edits, edits), fc.tuple(edits, edits), async (ours, theirs) => {
			const decks = [cold, suez];
			const run = async (together: boolean) => {
				const { storage, desk, reads, shelf, cards } = await world();
				await reads(...decks);
				await desk.keep();
				for (const [at, { id }] of (await shelf()).entries()) {
					const here = await cards(id);
					for (const [index, { id: card }] of here.entries()) {
						const edit = ours[at]?.[index];
						if (edit === null) valueOf(await storage.decks.removeCards(id, [card]));
						else
							valueOf(await storage.decks.patchCard(id, card, edit?.answer ? { answer: edit.answer } : {}));
					}
				}
				const all = async () => said(await Promise.all((await shelf()).map(({ id }) => cards(id))));
				const before = await all();
				const versions = decks.map((deck, at) => edited(deck, theirs[at] ?? []));
				if (together) {
					await reads(...versions);
					await desk.keep();
				} else
					for (const version of versions) {
						await reads(version);
						if (desk.step.type === 'update') await desk.update();
					}
				const after = await all();
				if (together) await desk.takeBack();
				const back = (await all()).map((deck) => [...deck].sort());
				return { after, back, before: before.map((deck) => [...deck].sort()) };
			};
			const [together, alone] = [await run(true), await run(false)];
			expect(together.after).toEqual(alone.after);
			expect(together.back).toEqual(together.before);
		}),
		{ numRuns: 60 }
	);
});

test('a card that was moved to another deck still follows its author, alone and in company', async () => {
	for (const together of [true, false]) {
		const { storage, desk, reads, shelf, answers, cards } = await world();
		await reads(cold, suez);
		await desk.keep();
		const [from, to] = await shelf();
		const [card, second] = await cards(from!.id);
		const move = { from: from!.id, to: to!.id };
		valueOf(await storage.edits.move({ ...move, cards: [card!.id, second!.id] }));
		const shorter = { ...later(cold), cards: later(cold).cards.filter(({ answer }) => answer !== '1') };
		const before = await Promise.all([from!.id, to!.id].map(cards));
		await reads(shorter, ...(together ? [later(suez)] : []));
		expect(desk.keeping.updates[0]?.merge.added).toHaveLength(1);
		await (together ? desk.keep() : desk.update());
		expect(await answers('Cold-War')).toEqual([['2', 'yes']]);
		expect(await answers('Suez')).toEqual([
			together ? ['newer', '1', '2', 'newer', 'yes'] : ['0', '1', '2', 'newer']
		]);
		await desk.takeBack();
		expect(await Promise.all([from!.id, to!.id].map(cards))).toEqual(before);
	}
});

test('a card of a second copy is no card that was moved, and one deleted stays deleted', async () => {
	const { storage, desk, reads, shelf, cards, answers } = await world();
	for (let copy = 0; copy < 2; copy++) {
		await reads(cold);
		await desk.keep();
	}
	const [oldest] = await shelf();
	valueOf(await storage.decks.removeCards(oldest!.id, [(await cards(oldest!.id))[0]!.id]));
	await reads(later(cold));
	await desk.update();
	expect(await answers('Cold-War')).toEqual([
		['1', '2', 'yes'],
		['0', '1', '2']
	]);
});
