import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordsByCard } from '$lib/core/log/order';
import { dayFromMoment } from '$lib/core/time';
import { foldCard } from '$lib/core/scheduling/fold';
import type { Packaged } from '$lib/core/sharing/packaged';
import { createRandom } from '$lib/core/random';
import * as codec from '$lib/platform/deflate';
import { digestHex } from '$lib/platform/digest';
import { createHereBefore } from '$lib/state/hereBefore';
import { OpenDesk } from '$lib/state/openDesk.svelte';
import { createMemoryStorage } from '$lib/storage/memory/storage';
import { writePackage } from '$lib/packages/anki/write';
import { readAnyHere } from '../packages/incoming';
import { readPackage, rules, sqlite } from '../packages/support';
import { valueOf } from '../storage/contract';
import { nothingLearned } from '../support/incoming';
import { judge, type Told } from './judge';
import { deckForAnki, folder } from './world';

const ground = () => ({ rules, now: Date.now(), offsetAt: () => 0 });

async function read(path: string): Promise<Packaged> {
	const packaged = await readPackage(readFileSync(path), ground());
	if (!packaged.ok) throw new Error(packaged.error.type);
	return packaged.value;
}

const notes = [
	{
		type: 'Basic',
		deck: 'Seminar::Cold War',
		fields: { Front: 'Who <b>led</b> the USSR in 1985?', Back: 'Gorbachev<div>(Mikhail)</div>' },
		tags: ['ussr', 'leaders::soviet']
	},
	{
		type: 'Basic (and reversed card)',
		deck: 'Seminar::Cold War',
		fields: { Front: 'CSCE', Back: 'Conference on Security &amp; Co-operation in Europe' }
	},
	{
		type: 'Basic (type in the answer)',
		deck: 'Seminar',
		fields: { Front: 'Year of the Helsinki Act?', Back: '1975' }
	},
	{
		type: 'Cloze',
		deck: 'Seminar',
		fields: { Text: '{{c1::Yalta::place}} was in {{c2::1945}}', 'Back Extra': 'Lecture 3' }
	},
	{
		type: 'Basic',
		deck: 'Seminar',
		fields: { Front: 'Whose flag? <img src="flag.png">', Back: '[sound:anthem.mp3]' }
	},
	{
		type: 'Image Occlusion',
		deck: 'Seminar',
		fields: {
			Occlusion: '{{c1::image-occlusion:rect:left=.1:top=.1:width=.1:height=.1}}',
			Image: '<img src="map.png">'
		}
	}
];

const expected = {
	'Seminar: Cold War': [
		['Who led the USSR in 1985?', 'Gorbachev\n(Mikhail)'],
		['CSCE', 'Conference on Security & Co-operation in Europe'],
		['Conference on Security & Co-operation in Europe', 'CSCE']
	],
	Seminar: [
		['Year of the Helsinki Act?', '1975'],
		['[place] was in 1945', 'Yalta'],
		['Yalta was in […]', '1945']
	]
};

function wordsOf({ decks }: Packaged) {
	return Object.fromEntries(
		decks.map(({ text }) => [text.head.title, text.cards.map(({ prompt, answer }) => [prompt, answer])])
	);
}

test('what Anki exports is read alike in each of its containers', async () => {
	const paths = ['legacy.apkg', 'latest.apkg', 'legacy.colpkg', 'latest.colpkg'].map((name) =>
		join(folder, name)
	);
	const [oldDeck, newDeck, oldWhole, newWhole] = paths;
	const answers = { do: 'answer', deck: 'Seminar', eases: [3, 3, 4, 1, 2, 3, 3, 3] };
	const told = judge([
		{ do: 'fsrs' },
		{ do: 'add', notes },
		answers,
		{ do: 'export', path: oldDeck, deck: 'Seminar', legacy: true },
		{ do: 'export', path: newDeck, deck: 'Seminar', legacy: false },
		{ do: 'export-all', path: oldWhole, legacy: true },
		{ do: 'export-all', path: newWhole, legacy: false },
		{ do: 'tell' }
	]).at(-1) as Told;
	const [first, ...others] = await Promise.all(paths.map(read));
	if (!first) throw new Error('Inconsistent: nothing was read');
	expect(wordsOf(first)).toEqual(expected);
	expect(first.losses.dropped).toEqual([
		{ line: null, text: 'Whose flag?', reason: 'media-only' },
		{ line: null, text: '', reason: 'media-only' }
	]);
	expect(first.losses.cautions).toContainEqual({ type: 'markup-removed', cards: 1 });
	for (const other of others) expect(wordsOf(other)).toEqual(expected);
	// The card that was left out may have been answered, too.
	expect(first.progress.reviews).toBeGreaterThan(0);
	expect(first.progress.reviews).toBeLessThanOrEqual(told.log.length);
	for (const { progress, decks } of others) {
		expect(progress.records.filter(({ act }) => act.type === 'grade')).toEqual(
			first.progress.records.filter(({ act }) => act.type === 'grade')
		);
		expect(decks.map(({ names }) => names)).toEqual(first.decks.map(({ names }) => names));
	}
});

test('memories and due days come over from Anki as they stand there', async () => {
	const moment = { at: Date.now(), offsetMinutes: 0 };
	const ours = join(folder, 'ours.apkg');
	writeFileSync(ours, writePackage(sqlite, deckForAnki(90, moment)));
	const exports = [true, false].map((legacy) => ({
		do: 'export',
		path: join(folder, `back ${legacy}.apkg`),
		deck: 'The Suez crisis',
		legacy
	}));
	const steps = [{ do: 'fsrs' }, { do: 'import', path: ours, progress: true }, ...exports, { do: 'tell' }];
	const told = judge(steps).at(-1) as Told;
	for (const { path } of exports) {
		const { decks, progress, losses } = await read(path);
		const { records } = progress;
		const [deck] = decks;
		expect(losses).toEqual({ dropped: [], droppedInAll: 0, cautions: [] });
		expect(records.filter(({ act }) => act.type === 'grade')).toHaveLength(told.log.length);
		const byCard = recordsByCard(records);
		for (const [index, id] of (deck?.names ?? []).entries()) {
			const judged = told.cards[index];
			const memory = foldCard(id, byCard.get(id) ?? [], rules);
			if (judged?.type === 0) expect(memory.stage).toBe('new');
			if (judged?.type !== 2) continue;
			const today = dayFromMoment(moment, rules.dayStartMinutes);
			expect(memory.due).toEqual({ type: 'day', day: today + judged.due });
			expect(Math.abs(memory.stability / (judged.data.s ?? 0) - 1)).toBeLessThan(0.003);
			expect(memory.difficulty).toBeCloseTo(judged.data.d ?? 0, 1);
		}
	}
});

test('a deck that went through Anki comes back as the deck it was', async () => {
	const parts = deckForAnki(45, { at: Date.now(), offsetMinutes: 0 }, false);
	const ours = join(folder, 'there.apkg');
	writeFileSync(ours, writePackage(sqlite, parts));
	for (const legacy of [true, false]) {
		const path = join(folder, `and back ${legacy}.apkg`);
		judge([
			{ do: 'import', path: ours, progress: true },
			{ do: 'export', path, deck: parts.deck.title, legacy }
		]);
		const [deck] = (await read(path)).decks;
		const kept = [
			'prompt',
			'answer',
			'accepted',
			'options',
			'quote',
			'tags',
			'origin',
			'fact',
			'form'
		] as const;
		const plain = (card: (typeof parts.cards)[0]) =>
			Object.fromEntries(kept.map((field) => [field, card[field]]));
		expect(deck?.text.cards).toMatchObject(parts.cards.map(plain));
		expect(deck?.text.head).toMatchObject({
			author: 'A. Teacher',
			licence: 'CC BY 4.0',
			source: 'Lecture 7'
		});
	}
});

test('several decks that Anki exports again are each updated here, and the student’s own words stay', async () => {
	const paths = ['first', 'second'].map((name) => join(folder, `several ${name}.apkg`));
	const [first, second] = paths.map((path) => ({ do: 'export', path, deck: 'Seminar', legacy: false }));
	const more = { type: 'Basic', deck: 'Seminar', fields: { Front: 'Who met at Malta?', Back: 'Bush' } };
	judge([
		{ do: 'add', notes },
		first!,
		{ do: 'edit', words: 'Gorbachev', becomes: 'M. Gorbachev' },
		{ do: 'edit', words: '1975', becomes: '1 August 1975' },
		{ do: 'add', notes: [more] },
		second!
	]);
	const random = createRandom('several');
	const storage = createMemoryStorage({ now: () => 1000, random });
	await storage.start();
	const desk = new OpenDesk({
		here: createHereBefore({ ...storage, random }),
		edits: storage.edits,
		read: readAnyHere,
		learn: nothingLearned,
		codec,
		digest: digestHex,
		random,
		now: () => 1000
	});
	const take = async (path: string) => {
		await desk.readFile(new File([readFileSync(path)], 'several.apkg'));
		const fates = desk.plans.map(({ title, becomes }) => [title, becomes]);
		await desk.keep();
		return fates.sort();
	};
	const answers = async () => {
		const decks = valueOf(await storage.decks.list());
		const read = await Promise.all(decks.map(({ deck }) => storage.decks.open(deck.id)));
		return Object.fromEntries(
			read.map((each) => [valueOf(each).deck.title, valueOf(each).cards.map(({ answer }) => answer)])
		);
	};
	expect(await take(paths[0]!)).toEqual([
		['Seminar', 'kept'],
		['Seminar: Cold War', 'kept']
	]);
	const before = await answers();
	const { deck } = valueOf(await storage.decks.list()).find(({ deck }) => deck.title === 'Seminar')!;
	const own = valueOf(await storage.decks.open(deck.id)).cards.find(({ answer }) => answer === '1975')!;
	valueOf(await storage.decks.patchCard(deck.id, own.id, { answer: 'In 1975' }));
	expect(await take(paths[1]!)).toEqual([
		['Seminar', 'update'],
		['Seminar: Cold War', 'update']
	]);
	expect(await answers()).toEqual({
		'Seminar: Cold War': before['Seminar: Cold War']!.map((each) => each.replace('Gorb', 'M. Gorb')),
		Seminar: [...before.Seminar!.map((each) => (each === '1975' ? 'In 1975' : each)), 'Bush']
	});
	expect(await take(paths[1]!)).toEqual([
		['Seminar', 'left'],
		['Seminar: Cold War', 'left']
	]);
});
