import { expect, test } from 'vitest';
import type { DeckId, DeckText } from '../../src/lib/core/deck/card';
import { parseDeck } from '../../src/lib/core/deck/parse';
import { createRandom } from '../../src/lib/core/random';
import { err, ok } from '../../src/lib/core/result';
import { guidOf } from '../../src/lib/core/sharing/guids';
import * as codec from '../../src/lib/platform/deflate';
import { digestHex } from '../../src/lib/platform/digest';
import { CorrectionDesk } from '../../src/lib/state/correctionDesk.svelte';
import { createHereBefore } from '../../src/lib/state/hereBefore';
import { OpenDesk } from '../../src/lib/state/openDesk.svelte';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { draftOf, valueOf } from '../storage/contract';
import { nothingLearned, readHere } from '../support/incoming';

const first = `# Cold War
Deck: AAAAAAAAAAB

Q: When did the Wall fall?
A: 1989
Id: wall

Q: Who led the Soviet Union then?
A: Gorbatchev
Id: leader

Q: What was Solidarity?
A: A union
Id: union

Q: When did the Union end?
A: 1990
Id: end
`;
const second = first
	.replace('Gorbatchev', 'Mikhail Gorbachev')
	.replace('A: 1990', 'A: 1991')
	.replace(/Q: What was[^]*?Id: union\n\n/, '')
	.concat('\nQ: Who opened the border?\nA: Hungary\nId: border\n');

const deckOf = (text: string): DeckText => valueOf(parseDeck(text));

async function opened(text: string) {
	const random = createRandom('update');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const here = createHereBefore({ ...storage, random });
	const parts = {
		codec,
		read: readHere,
		learn: nothingLearned,
		digest: digestHex,
		random,
		now: () => 1000,
		here
	};
	const desk = new OpenDesk({ ...parts, edits: storage.edits });
	await desk.readFile(fileOf(text));
	await desk.keep();
	if (desk.step.type !== 'kept') throw new Error(desk.step.type);
	const { id } = desk.step.decks[0]!;
	const cards = async () => valueOf(await storage.decks.open(id)).cards;
	const cardBy = async (name: string) => (await cards()).find(({ writtenId }) => writtenId === name)!;
	const reads = async (version: string) => {
		await desk.readFile(fileOf(version));
		if (desk.step.type !== 'update') throw new Error(desk.step.type);
		return desk.step.update;
	};
	return { storage, desk, id, cards, cardBy, reads, parts };
}

const fileOf = (text: string) => new File([text], 'deck.md');
const summary = (cards: readonly { readonly writtenId: string | null; readonly answer: string }[]) =>
	cards.map(({ writtenId, answer }) => `${writtenId}: ${answer}`);

test('a version that comes again updates the deck: ids, own edits and the log stay, the author’s changes come', async () => {
	const { storage, desk, id, cards, cardBy, reads } = await opened(first);
	const before = new Map((await cards()).map((card) => [card.writtenId, card.id]));
	valueOf(await storage.decks.patchCard(id, (await cardBy('wall')).id, { answer: '9 November 1989' }));
	valueOf(await storage.log.append(draftOf((await cardBy('leader')).id)));
	const log = valueOf(await storage.log.since({}));
	const { merge } = await reads(second);
	expect(merge.cards.map(({ taken }) => taken)).toEqual([
		{ answer: 'Mikhail Gorbachev' },
		{ answer: '1991' }
	]);
	await Promise.all([desk.update(), desk.update()]);
	expect(desk.step).toMatchObject({ type: 'updated', deck: { id } });
	expect(summary(await cards())).toEqual([
		'wall: 9 November 1989',
		'leader: Mikhail Gorbachev',
		'end: 1991',
		'border: Hungary'
	]);
	for (const card of await cards())
		if (before.has(card.writtenId)) expect(card.id).toBe(before.get(card.writtenId));
	expect(valueOf(await storage.log.since({}))).toEqual(log);
	await desk.readFile(fileOf(second));
	expect(desk.step.type).toBe('found');
	expect(desk.plans).toMatchObject([{ here: id }]);
	expect(valueOf(await storage.decks.list())).toHaveLength(1);
});

test('a card the author took out stays where it was studied, and goes where the student says so', async () => {
	const { storage, desk, cards, cardBy, reads } = await opened(first);
	valueOf(await storage.log.append(draftOf((await cardBy('union')).id)));
	const update = await reads(second);
	const [gone] = update.merge.gone;
	expect(update.studied).toEqual(new Set([(await cardBy('union')).id]));
	expect(update.picks.has(gone!)).toBe(false);
	await desk.update();
	expect(summary(await cards())).toContain('union: A union');

	const other = await opened(first);
	const choice = await other.reads(second);
	expect(choice.picks.has(choice.merge.gone[0]!)).toBe(true);
	await other.desk.update();
	expect(summary(await other.cards())).not.toContain('union: A union');
});

test('where both changed a card the student’s stands until theirs is picked', async () => {
	const { storage, desk, id, cards, cardBy, reads } = await opened(first);
	valueOf(await storage.decks.patchCard(id, (await cardBy('leader')).id, { answer: 'Gorbachev' }));
	const update = await reads(second);
	const conflict = update.merge.cards.flatMap((card) => card.conflicts)[0]!;
	update.pick(conflict, true);
	update.pick(conflict, false);
	expect(update.picks.has(conflict)).toBe(false);
	update.pick(conflict, true);
	await desk.update();
	expect(summary(await cards())).toContain('leader: Mikhail Gorbachev');
});

test('what is not wanted is not taken, and not offered again', async () => {
	const { desk, cards, reads } = await opened(first);
	const update = await reads(second);
	for (const part of [...update.picks]) update.pick(part, false);
	await desk.update();
	expect(summary(await cards())).toEqual(summary(deckOf(first).cards));
	await desk.readFile(fileOf(second));
	expect(desk.step.type).toBe('found');
});

test('it can be kept as a second deck, and one that cannot be saved waits', async () => {
	const { storage, desk, parts, reads } = await opened(first);
	const edits = { ...storage.edits, change: async () => err({ type: 'storage-full' } as const) };
	const full = new OpenDesk({ ...parts, edits });
	await full.readFile(fileOf(second));
	await full.update();
	expect(full.step).toMatchObject({ type: 'update', error: { type: 'storage-full' } });
	await reads(second);
	await desk.keep('kept');
	expect(desk.step).toMatchObject({ type: 'kept', decks: [{ cards: 4 }] });
	expect(valueOf(await storage.decks.list())).toHaveLength(2);
});

test('a deck of another name is another deck; one without a name goes by its title and its cards', async () => {
	const { parts } = await opened(first);
	const find = async (text: string) => valueOf(await parts.here.find(deckOf(text), null));
	expect(await find(first)).toHaveLength(1);
	expect(await find(first.replace('AAAAAAAAAAB', 'AAAAAAAAAAC'))).toEqual([]);
	const nameless = second.replace(/Deck: .*\n/, '');
	expect(await find(nameless)).toHaveLength(1);
	expect(await find(nameless.replace('# Cold War', '# Other'))).toEqual([]);
	expect(await find('# Cold War\n\nQ: Who?\nA: Me\n')).toEqual([]);
});

test('cards that come back from Anki as text are known by the names they had there', async () => {
	const { desk, id, cards, storage } = await opened(
		first.replace('Q: When did the Wall', 'C: The Wall [year]. Did the Wall')
	);
	const { deck } = valueOf(await storage.decks.open(id));
	const rows = (await cards()).map(
		(card) => `${guidOf(card)}\t${deck.title}\t${card.prompt}\t${card.answer}`
	);
	const changed = rows.map((row) => row.replace('Gorbatchev', 'Gorbachev'));
	const header = '#separator:tab\n#html:false\n#guid column:1\n#deck column:2\n';
	await desk.readFile(new File([header + changed.join('\n')], 'Cold War.txt'));
	const { step } = desk;
	if (step.type !== 'update') throw new Error(step.type);
	const { merge } = step.update;
	expect([merge.added, merge.gone, merge.cards.map(({ taken }) => taken.answer)]).toEqual([
		[],
		[],
		['Gorbachev']
	]);
});

test('an author’s own deck knows itself in a link that comes back', async () => {
	const { storage, parts } = await opened('# Other\n\nQ: Who?\nA: Me\n');
	const own = valueOf(await storage.decks.list())[0]!.deck;
	valueOf(await storage.decks.patch(own.id, { title: 'Renamed' }));
	const text = { ...deckOf('# Other\n\nQ: Who?\nA: Me\n') };
	const named = { ...text, head: { ...text.head, origin: own.id } };
	expect(valueOf(await parts.here.find(named, null)).map(({ id }) => id)).toEqual([own.id]);
});

test('a correction comes back to its author, who takes of it what she checks, and to nobody else', async () => {
	const author = await opened(first);
	const student = await opened(first);
	const { storage, id, cardBy } = student;
	valueOf(await storage.decks.patchCard(id, (await cardBy('leader')).id, { answer: 'Gorbachev' }));
	valueOf(await storage.decks.patchCard(id, (await cardBy('end')).id, { answer: '1991' }));
	const copied: string[] = [];
	const desk = new CorrectionDesk({
		...storage,
		codec,
		address: 'https://entente.example/open/',
		copy: async (text) => ok(void copied.push(text))
	});
	const { deck, cards } = valueOf(await storage.decks.open(id));
	await desk.start(deck, cards);
	await desk.copy();
	expect([desk.cards, desk.outcome]).toEqual([2, 'copied']);

	author.desk.pasted = copied[0]!;
	await author.desk.readPasted();
	const { step } = author.desk;
	if (step.type !== 'correction') throw new Error(step.type);
	expect(step.update.picks.size).toBe(0);
	step.update.pick(step.update.merge.cards[1]!, true);
	await author.desk.update();
	expect(summary(await author.cards())).toEqual([
		'wall: 1989',
		'leader: Gorbatchev',
		'union: A union',
		'end: 1991'
	]);
	expect(valueOf(await author.storage.edits.imported(author.id))).toEqual(deckOf(first));

	const stranger = await opened('# Other\n\nQ: Who?\nA: Me\n');
	await stranger.desk.readLink(new URL(copied[0]!).hash);
	expect(stranger.desk.step).toEqual({ type: 'refused', problem: { type: 'correction-homeless' } });
});

test('tags and deletions go back where they are wanted, and so does a card that was moved', async () => {
	const author = await opened(first);
	const { storage, id, cardBy } = await opened(first);
	valueOf(await storage.decks.removeCards(id, [(await cardBy('union')).id]));
	valueOf(await storage.decks.patchCard(id, (await cardBy('end')).id, { tags: ['exam'] }));
	const begun = {
		...valueOf(await storage.decks.open(id)).deck,
		id: 'AAAAAAAAAAZ' as DeckId,
		title: 'Other'
	};
	const wall = (await cardBy('wall')).id;
	valueOf(await storage.edits.move({ cards: [wall], from: id, to: begun.id, begun }));
	valueOf(await storage.decks.patchCard(begun.id, wall, { answer: '9 November 1989' }));
	const desk = new CorrectionDesk({ ...storage, codec, address: '', copy: async () => ok(undefined) });
	const { deck, cards } = valueOf(await storage.decks.open(id));
	await desk.start(deck, cards);
	expect([desk.cards, desk.deleted, desk.tagged]).toEqual([1, 1, true]);
	await desk.choose({ tags: true });
	await desk.choose({ deletions: true });
	expect(desk.cards).toBe(2);
	await author.desk.readLink(desk.link!);
	const { step } = author.desk;
	if (step.type !== 'correction') throw new Error(step.type);
	const { merge } = step.update;
	for (const part of [...merge.cards, ...merge.gone]) step.update.pick(part, true);
	await author.desk.update();
	expect(summary(await author.cards())).toEqual(['wall: 9 November 1989', 'leader: Gorbatchev', 'end: 1990']);
	expect((await author.cardBy('end')).tags).toEqual(['exam']);
	expect(author.desk.step).toMatchObject({ type: 'corrected', deck: { id: author.id } });
	await author.desk.takeBack();
	expect(author.desk.step).toMatchObject({ type: 'taken-back', what: 'correction' });
	expect(summary(await author.cards()).sort()).toEqual(summary(deckOf(first).cards).sort());
});

test('a deck that was not changed has nothing to send back', async () => {
	const { storage, id } = await opened(first);
	const { deck, cards } = valueOf(await storage.decks.open(id));
	const desk = new CorrectionDesk({
		...storage,
		codec,
		address: '',
		copy: async () => ok(undefined)
	});
	await desk.start(deck, cards);
	expect(desk.link).toBeNull();
});
