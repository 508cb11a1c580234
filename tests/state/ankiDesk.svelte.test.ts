import { expect, test } from 'vitest';
import type { DeckId } from '../../src/lib/core/deck/card';
import { draftGrade } from '../../src/lib/core/log/draft';
import { createRandom, mintId } from '../../src/lib/core/random';
import { err, ok, type Result } from '../../src/lib/core/result';
import { defaultWeights } from '../../src/lib/core/scheduling/weights';
import type { PackageProblem } from '../../src/lib/core/sharing/packageErrors';
import { AnkiDesk } from '../../src/lib/state/ankiDesk.svelte';
import { newDeck } from '../../src/lib/state/newDeck';
import { createMemoryStorage } from '../../src/lib/storage/memory/storage';
import type { DeckForAnki } from '../../src/lib/workers/packageProtocol';
import { contentOf, gradeAct } from '../support/cards';

const head = { title: 'Suez', author: '', licence: '', language: 'en', source: '', version: '1' };
const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };

async function world(written: Result<Uint8Array, PackageProblem> = ok(new Uint8Array([1]))) {
	const random = createRandom('anki');
	const storage = createMemoryStorage({ now: () => 5000, random });
	await storage.start();
	const text = { head, cards: [contentOf(), contentOf({ prompt: 'Who?' })] };
	const made = newDeck(text, { mint: () => mintId(random), now: 1, importedFrom: null, article: null });
	await storage.decks.add(made.deck, made.cards);
	const [card] = made.cards;
	if (!card) throw new Error('Inconsistent: no card');
	const stamp = { at: 4000, offsetMinutes: 60, token: mintId(random), scheduler: 2 };
	await storage.log.append(draftGrade(stamp, card.id, gradeAct(3)));
	const asked: DeckForAnki[] = [];
	const saved: string[] = [];
	const desk = new AnkiDesk({
		log: storage.log,
		async write(deck) {
			asked.push(deck);
			return written;
		},
		save: (title) => saved.push(title),
		rules: () => rules,
		now: () => 5000,
		offsetMinutes: () => 60
	});
	return { desk, asked, saved, save: () => desk.save(made.deck, made.cards), id: made.deck.id as DeckId };
}

test('a package goes without progress unless it is asked for', async () => {
	const { desk, asked, saved, save } = await world();
	await save();
	expect(asked[0]).toMatchObject({ records: [], rules, moment: { at: 5000, offsetMinutes: 60 } });
	expect(desk.step).toEqual({ type: 'saved', withProgress: false });
	desk.choose(true);
	expect(desk.step).toEqual({ type: 'idle' });
	await save();
	expect(asked[1]?.records).toMatchObject([{ at: 4000, act: { grade: 3 } }]);
	expect(saved).toEqual(['Suez', 'Suez']);
});

test('two quick presses write one package, and one that fails is told and not saved', async () => {
	const { desk, asked, saved, save } = await world(err({ type: 'package-unready' }));
	await Promise.all([save(), save()]);
	expect(asked).toHaveLength(1);
	expect(saved).toEqual([]);
	expect(desk.step).toEqual({ type: 'failed', problem: { type: 'package-unready' } });
});
