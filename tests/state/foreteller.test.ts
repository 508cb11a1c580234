import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Card } from '$lib/core/deck/card';
import { dayMs, minuteMs } from '$lib/core/time';
import { Foreteller } from '$lib/state/foreteller';
import { Library } from '$lib/state/library.svelte';
import type { LibraryParts } from '$lib/state/libraryParts';
import type { ForetoldQuestion } from '$lib/storage/portsOfForetelling';
import { defaultSettings } from '$lib/storage/verbs/shelves';
import { cardOf, deckOf, valueOf } from '../storage/contract';
import { createDevice as createPlainDevice } from './device';

const version = 'this';

/** A device with a deck of eight cards, two of one fact, on which tabs foretell. */
async function createDevice() {
	const { keep, clock, now, offsetMinutes, openTab: openPlain } = createPlainDevice();
	const deck = deckOf();
	const cards = Array.from({ length: 8 }, (_, i) =>
		cardOf(deck.id, { prompt: `Question ${i}?`, fact: i === 1 ? 'fact 0' : `fact ${i}` })
	);
	const openTab = async () => {
		const tab = await openPlain();
		const rest = () => Promise.resolve();
		const foreteller = new Foreteller({ ...tab, now, offsetMinutes, version, rest });
		/** The library has read what was changed. */
		const settled = () => tab.library.refresh();
		return { ...tab, foreteller, settled };
	};
	const first = await openTab();
	valueOf(await first.storage.decks.add(deck, cards));
	await first.settled();
	return { clock, deck, cards, keep, openTab, first };
}
type Device = Awaited<ReturnType<typeof createDevice>>;
type Tab = Awaited<ReturnType<Device['openTab']>>;

/** What a page opened now would paint: as the script in `app.html` reads it. */
function painted({ keep, clock }: Device): ForetoldQuestion | null {
	const told = JSON.parse(keep.get('entente:foretold') ?? 'null') as {
		readonly holds: Record<string, string | null>;
		readonly waiting: string;
		readonly questions: readonly ForetoldQuestion[];
	} | null;
	if (!told || Object.entries(told.holds).some(([key, value]) => keep.get(key) !== value)) return null;
	if (keep.keys().some((key) => key.startsWith(told.waiting))) return null;
	return told.questions.find(({ from, until }) => from <= clock.now && clock.now < until) ?? null;
}

/** What that page's sitting then opens with. */
async function asked(device: Device) {
	const { study } = await device.openTab();
	const { current: card, progress, canUndo } = await study();
	return card && { id: card.id, prompt: card.prompt, of: progress.of, canUndo };
}

const faceOf = (told: ForetoldQuestion | null) =>
	told && { id: told.card.id, prompt: told.card.prompt, of: told.of, canUndo: told.canUndo };

async function answer({ study }: Tab, device: Device, grade: 1 | 2 | 3 | 4) {
	const session = await study();
	session.reveal();
	device.clock.now += 4_000;
	session.grade(grade);
	await session.settled();
}

type Deed = (device: Device, tab: Tab) => Promise<unknown>;
const deeds: Readonly<Record<string, Deed>> = {
	forgot: (device, tab) => answer(tab, device, 1),
	good: (device, tab) => answer(tab, device, 3),
	easy: (device, tab) => answer(tab, device, 4),
	undo: async (_, { study }) => {
		const session = await study();
		session.undo();
		await session.settled();
	},
	bury: async (_, { study }) => {
		const session = await study();
		session.bury();
		await session.settled();
	},
	suspend: async (_, { study }) => {
		const session = await study();
		session.suspend();
		await session.settled();
	},
	edit: async ({ deck }, { storage, study }) => {
		const { current } = await study();
		if (current) await storage.decks.patchCard(deck.id, current.id, { prompt: `${current.prompt} Now?` });
	},
	delete: async ({ deck }, { storage, study }) => {
		const { current } = await study();
		if (current) await storage.decks.removeCards(deck.id, [current.id]);
	},
	rename: ({ deck, clock }, { storage }) => storage.decks.patch(deck.id, { title: `At ${clock.now}` }),
	limits: (_, { storage }) => storage.settings.patch({ newPerDay: 2 }),
	'another day start': (_, { storage }) => storage.settings.patch({ dayStartMinutes: 600 }),
	restore: async (_, { storage }) => storage.copies.restore(valueOf(await storage.copies.everything())),
	settle: (_, { library }) => library.settle(),
	wait: async ({ clock }) => (clock.now += 7 * minuteMs)
};

describe('the question foretold', () => {
	test('is what a sitting opens with, whenever it is opened and whatever was done before', async () => {
		const names = fc.array(fc.constantFrom(...Object.keys(deeds)), { minLength: 1, maxLength: 7 });
		const later = fc.array(fc.integer({ min: 0, max: 2 * 24 * 60 }), { minLength: 3, maxLength: 3 });
		let told = 0;
		await fc.assert(
			fc.asyncProperty(names, later, async (done, moments) => {
				const device = await createDevice();
				const tab = await device.openTab();
				for (const name of done) {
					await deeds[name]?.(device, tab);
					await tab.settled();
					await tab.foreteller.tell(1);
				}
				const left = device.clock.now;
				for (const minutes of [0, ...moments]) {
					device.clock.now = left + minutes * minuteMs;
					const face = faceOf(painted(device));
					if (face) told++;
					if (face) expect(await asked(device)).toEqual(face);
				}
			}),
			{ numRuns: 60 }
		);
		expect(told, 'most of the time something is told').toBeGreaterThan(60);
	});

	test.each(Object.keys(deeds).filter((name) => !['wait', 'settle'].includes(name)))(
		'%s: what was told before is told no more, nor by a tab that knows nothing of it',
		async (name) => {
			const device = await createDevice();
			await answer(device.first, device, 4);
			const [tab, other] = [await device.openTab(), await device.openTab()];
			await tab.foreteller.tell(1);
			expect(painted(device)).not.toBeNull();
			await deeds[name]?.(device, tab);
			const face = faceOf(painted(device));
			if (face) expect(await asked(device)).toEqual(face);
			await other.foreteller.tell(1);
			const byOther = faceOf(painted(device));
			if (byOther) expect(await asked(device)).toEqual(byOther);
		}
	);

	test('tells what comes tomorrow, and that yesterday’s answer is not taken back then', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		await tab.foreteller.tell(1);
		expect(painted(device)?.canUndo).toBe(true);
		device.clock.now += dayMs;
		expect(faceOf(painted(device))).toEqual(await asked(device));
		expect(painted(device)?.canUndo).toBe(false);
		device.clock.now += dayMs;
		expect(painted(device)).toBeNull();
	});

	test('while an answer waits to be saved nothing is told', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		await tab.foreteller.tell(1);
		device.keep.set('entente:answer:AAAAAAAAAAB', '{}');
		expect(painted(device)).toBeNull();
		await tab.foreteller.tell(2);
		device.keep.remove('entente:answer:AAAAAAAAAAB');
		expect(painted(device)?.until, 'nothing new was told').toBeLessThan(device.clock.now + 2 * dayMs);
	});

	test('a deck that is deleted leaves none of its words behind', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		await tab.foreteller.tell(6);
		expect(JSON.stringify(device.keep.keys().map(device.keep.get))).toContain('Question');
		await tab.storage.decks.remove(device.deck.id);
		expect(JSON.stringify(device.keep.keys().map(device.keep.get))).not.toContain('Question');
		await tab.settled();
		await tab.foreteller.tell(6);
		expect(painted(device)).toBeNull();
	});

	test('nothing is told from old memories that serve while the log is folded anew', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		for (const grade of [3, 3, 4] as const) await answer(tab, device, grade);
		await tab.library.settle();
		const { storage } = tab;
		valueOf(await storage.settings.patch({ dayStartMinutes: 600 }));
		let fold = () => {};
		const waits = new Promise<void>((resolve) => (fold = resolve));
		const now = () => device.clock.now;
		const offsetMinutes = () => 0;
		const parts = { storage, now, offsetMinutes, seed: () => Promise.resolve(), settings: defaultSettings };
		const refold: LibraryParts['refold'] = async (rules) => {
			await waits;
			return storage.memories.refold(rules);
		};
		const library = new Library({ ...parts, refold });
		const opening = library.start();
		await vi.waitUntil(() => library.status.type === 'open');
		const rest = () => Promise.resolve();
		const foreteller = new Foreteller({ library, storage, now, offsetMinutes, version, rest });
		await foreteller.tell(1);
		expect(painted(device)).toBeNull();
		fold();
		await opening;
		await foreteller.tell(1);
		expect(faceOf(painted(device))).toEqual(await asked(device));
		expect(painted(device)).not.toBeNull();
	});

	test('has the words of the question and nothing of its answer', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		await tab.foreteller.tell(1);
		expect(painted(device)?.card).toEqual({
			id: expect.any(String),
			kind: 'date',
			prompt: expect.any(String)
		});
		expect(device.keep.get('entente:foretold')).not.toContain('1971');
	});

	test('a question without letters is not told: it runs as its answer does', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		const { current } = await tab.study();
		const card = current as Card;
		valueOf(await tab.storage.decks.patchCard(device.deck.id, card.id, { prompt: '1971?', answer: 'جنگ' }));
		await tab.settled();
		await tab.foreteller.tell(1);
		expect(painted(device)).toBeNull();
	});

	test('nothing is read again where all is told; another version tells anew', async () => {
		const device = await createDevice();
		const tab = await device.openTab();
		await answer(tab, device, 4);
		await tab.foreteller.tell(1);
		const kept = device.keep.get('entente:foretold');
		device.clock.now += minuteMs;
		await tab.foreteller.tell(1);
		expect(device.keep.get('entente:foretold')).toBe(kept);
		const { library, storage } = tab;
		const now = () => device.clock.now;
		const parts = { library, storage, now, offsetMinutes: () => 0, rest: () => Promise.resolve() };
		await new Foreteller({ ...parts, version: 'next' }).tell(1);
		expect(JSON.parse(device.keep.get('entente:foretold') ?? '').version).toBe('next');
	});
});
