import { expect, test } from 'vitest';
import type { CardId, DeckId, DeckText } from '../../src/lib/core/deck/card';
import { createRandom, hashText, idFromWords } from '../../src/lib/core/random';
import { err, ok } from '../../src/lib/core/result';
import { incomingOf } from '../../src/lib/core/sharing/incoming';
import type { ReadIncoming } from '../../src/lib/state/incomingReader';
import { Keeping, type KeepingParts } from '../../src/lib/state/keeping.svelte';
import type { Arrived } from '../../src/lib/state/takeProgress';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import { contentOf } from '../support/cards';

const idOf = (name: string) => idFromWords(hashText(name));

function deckOf(title: string): DeckText {
	const head = { title, author: '', licence: '', language: 'en', source: '', version: '1' };
	return { head, cards: [contentOf({ prompt: title, origin: idOf(title) })] };
}

/** Decks that came in a package, with progress of their cards. */
function came(titles: readonly string[]): ReadIncoming {
	const names = titles.map((title) => [idOf(`name ${title}`) as CardId]);
	return {
		incoming: incomingOf('anki-package', titles.map(deckOf)),
		hashes: titles.map(() => null),
		progress: { names, records: [], studied: titles.length, reviews: 0 }
	};
}

const isNew = { copies: [], here: null, update: null };

async function world(fails = 0) {
	const random = createRandom('keeping');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const learned: (readonly Arrived[])[] = [];
	let failures = fails;
	const learn: KeepingParts['learn'] = async (arrived) => {
		if (failures-- > 0) return err({ type: 'storage-full' });
		learned.push(arrived);
		return ok({ records: 2, answers: 1 });
	};
	const keeping = new Keeping({ edits: storage.edits, learn, random, now: () => 1000 });
	const titles = async () => {
		const listed = await storage.decks.list();
		return listed.ok ? listed.value.map(({ deck }) => deck.title).sort() : [];
	};
	return { keeping, learned, titles };
}

test('progress stays out unless it is asked for, and goes to the decks that were kept', async () => {
	const { keeping, learned, titles } = await world();
	const read = came(['One', 'Two', 'Three']);
	keeping.show(read, [isNew, isNew, isNew]);
	keeping.plan(1, { becomes: 'left' });
	expect(await keeping.carryOut(read)).toBeNull();
	expect(learned).toEqual([]);
	keeping.begin();
	keeping.show(read, [isNew, isNew, isNew]);
	keeping.plan(1, { becomes: 'left' });
	keeping.takesProgress = true;
	expect(await keeping.carryOut(read)).toBeNull();
	expect(learned[0]?.map(({ text, names }) => [text.head.title, names])).toEqual([
		['One', read.progress?.names[0]],
		['Three', read.progress?.names[2]]
	]);
	expect(keeping.learned).toEqual({ records: 2, answers: 1 });
	expect(await titles()).toEqual(['One', 'One', 'Three', 'Three']);
});

test('of several decks those that are here are not doubled, and take what was learned', async () => {
	const { keeping, learned, titles } = await world();
	const read = came(['One', 'Two']);
	const here = idOf('here') as DeckId;
	keeping.show(read, [{ copies: [], here, update: null }, isNew]);
	expect(keeping.plans.map(({ becomes }) => becomes)).toEqual(['left', 'kept']);
	keeping.takesProgress = true;
	await keeping.carryOut(read);
	expect(learned[0]?.[0]?.id).toBe(here);
	expect(await titles()).toEqual(['Two']);
});

test('where progress could not be taken over, trying again keeps no deck twice', async () => {
	const { keeping, learned, titles } = await world(1);
	const read = came(['One']);
	keeping.show(read, [isNew]);
	keeping.takesProgress = true;
	expect(await keeping.carryOut(read)).toEqual({ type: 'storage-full' });
	expect(await keeping.carryOut(read)).toBeNull();
	expect(await titles()).toEqual(['One']);
	expect(learned).toHaveLength(1);
});
