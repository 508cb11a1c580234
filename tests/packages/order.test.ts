import { expect, test } from 'vitest';
import { basicJson, collectionOf, packageOf } from './make';
import { ground, readPackage } from './support';

const { 5: basic } = basicJson;
const back = { name: 'Card 2', ord: 1, qfmt: '{{Back}}', afmt: '{{Front}}' };
const models = JSON.stringify({ 5: { ...basic, tmpls: [...basic.tmpls, back] } });
const notes = ['one\x1feins', 'two\x1fzwei', 'three\x1fdrei'];

/** Cards stand by their notes backwards, the second of a note before its first, others of notes that are not there. */
const shuffled = collectionOf({
	models,
	notes,
	change(database) {
		const columns = "7,?,0,0,0,0,1,0,0,0,0,0,0,0,0,'{}'";
		database.exec('UPDATE cards SET nid = 4 - nid');
		const card = database.prepare(`INSERT INTO cards VALUES (?,?,${columns})`);
		for (const [id, note, place] of [
			[-1, 2, 1],
			[10, 0, 0],
			[11, 99, 0]
		] as const)
			card.run([id, note, place]);
		card.free();
	}
});

test('cards come in the order of their notes and templates, however they stand in a collection', async () => {
	const read = await readPackage(packageOf(shuffled), ground);
	if (!read.ok) throw new Error(read.error.type);
	const prompts = read.value.decks.flatMap(({ text }) => text.cards.map(({ prompt }) => prompt));
	expect(prompts).toEqual(['one', 'two', 'zwei', 'three']);
	const { dropped, droppedInAll } = read.value.losses;
	expect(droppedInAll).toBe(2);
	expect(dropped.map(({ reason }) => reason)).toEqual(['fields-mismatched', 'fields-mismatched']);
});

test('a note that is too long is left out, and told of', async () => {
	const read = await readPackage(
		packageOf(collectionOf({ notes: ['one\x1feins', 'x'.repeat(400_001)] })),
		ground
	);
	if (!read.ok) throw new Error(read.error.type);
	expect(read.value.decks.map(({ text }) => text.cards.length)).toEqual([1]);
	expect(read.value.losses.dropped.map(({ reason }) => reason)).toEqual(['too-long']);
});
