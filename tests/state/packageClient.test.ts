import { expect, test } from 'vitest';
import type { CardId } from '../../src/lib/core/deck/card';
import { defaultSchedulingSettings } from '../../src/lib/core/scheduling/memory';
import { PackageClient, type PackageWorkerPort } from '../../src/lib/state/packageClient';
import type { PackageReply, PackageRequest } from '../../src/lib/workers/packageProtocol';
import { columnsFromCards } from '$lib/core/deck/columns';
import { contentOf } from '../support/cards';

const rules = { ...defaultSchedulingSettings, weights: [] };
const losses = { dropped: [], droppedInAll: 0, cautions: [] };
const head = {
	title: 'Suez',
	author: '',
	licence: '',
	language: 'en',
	source: '',
	version: '1'
};

/** A client whose workers and clock are in the test's hands. */
function world() {
	const asked: PackageRequest[] = [];
	const workers: (PackageWorkerPort & { ended: boolean })[] = [];
	const timers: { run: () => void; isOn: boolean }[] = [];
	const client = new PackageClient({
		wasm: '/sqlite.wasm',
		budgetMs: 1000,
		createWorker() {
			const worker = {
				onmessage: null,
				onerror: null,
				onmessageerror: null,
				ended: false,
				postMessage: (request: PackageRequest) => void asked.push(request),
				terminate() {
					this.ended = true;
				}
			};
			workers.push(worker);
			return worker;
		},
		after(_, run) {
			const timer = { run, isOn: true };
			timers.push(timer);
			return () => (timer.isOn = false);
		}
	});
	/** What the worker started last says: of two, the one that reads. */
	const say = (data: PackageReply) => workers.at(-1)?.onmessage?.(new MessageEvent('message', { data }));
	return { client, asked, workers, timers, say };
}

test('cards and records that come in handfuls are put together, and the workers are ended', async () => {
	const { client, workers, timers, say } = world();
	const heard: number[] = [];
	const { result } = client.read(new Blob(['PK']), { rules, now: 5 }, (share) => heard.push(share));
	const cards = columnsFromCards([contentOf()]);
	say({ type: 'progress', share: 0.5 });
	say({ type: 'cards', deck: 1, cards, names: ['b' as CardId] });
	say({ type: 'cards', deck: 0, cards, names: ['a' as CardId] });
	say({ type: 'cards', deck: 1, cards, names: ['c' as CardId] });
	const decks = ['one', 'two'].map((id) => ({ head, hash: id }));
	say({ type: 'read', decks, losses, studied: 0, reviews: 0 });
	const read = await result;
	expect(read.ok && read.value.decks.map(({ names, text }) => [names, text.cards.length])).toEqual([
		[['a'], 1],
		[['b', 'c'], 2]
	]);
	expect(read.ok && read.value.hashes).toEqual(['one', 'two']);
	expect(heard).toEqual([0, 0.5]);
	expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
	expect(timers.map(({ isOn }) => isOn)).toEqual([false]);
});

test('what takes too long is ended, and so is what is given up, what crashes and what is refused', async () => {
	const { client, workers, timers, say } = world();
	const start = () => client.read(new Blob(['PK']), { rules, now: 5 }, () => undefined);
	const late = start();
	timers[0]?.run();
	const given = start();
	given.cancel();
	const crashed = start();
	workers.at(-1)?.onerror?.(new Event('error') as ErrorEvent);
	const unopened = start();
	workers.at(-2)?.onerror?.(new Event('error') as ErrorEvent);
	const refused = start();
	say({ type: 'refused', problem: { type: 'package-newer' } });
	const ends = await Promise.all([late, given, crashed, unopened, refused].map(({ result }) => result));
	expect(ends.map((end) => !end.ok && end.error.type)).toEqual([
		'package-timeout',
		'package-cancelled',
		'package-crashed',
		'package-crashed',
		'package-newer'
	]);
	expect(workers.every(({ ended }) => ended)).toBe(true);
});

test('each package has a worker of its own', async () => {
	const { client, workers, say } = world();
	for (const byte of [1, 2]) {
		const deck = {} as (PackageRequest & { type: 'write' })['deck'];
		const { result } = client.write(deck);
		say({ type: 'written', bytes: new Uint8Array([byte]) });
		const written = await result;
		expect(written.ok && written.value).toEqual(new Uint8Array([byte]));
	}
	expect(workers).toHaveLength(2);
});

test('what is opened by one worker is handed to the other, which reads it', () => {
	const { client, asked } = world();
	const content = new Blob(['PK']);
	void client.read(content, { rules, now: 5 }, () => undefined);
	expect(asked).toEqual([
		{ type: 'open', wasm: '/sqlite.wasm', content, to: expect.any(MessagePort) as MessagePort },
		{ type: 'read', from: expect.any(MessagePort) as MessagePort, rules, now: 5 }
	]);
});

test('workers made ready beforehand read the next package, and no other', async () => {
	const { client, asked, workers, say } = world();
	client.prepare();
	client.prepare();
	expect(asked).toEqual([{ type: 'prepare', wasm: '/sqlite.wasm' }]);
	const { result } = client.read(new Blob(['PK']), { rules, now: 5 }, () => undefined);
	expect(workers).toHaveLength(2);
	say({ type: 'refused', problem: { type: 'package-empty' } });
	expect(await result).toEqual({ ok: false, error: { type: 'package-empty' } });
	expect(workers.every(({ ended }) => ended)).toBe(true);
	void client.read(new Blob(['PK']), { rules, now: 5 }, () => undefined);
	expect(workers).toHaveLength(4);
});

test('workers that wait in vain are ended, and where one crashes meanwhile neither is used', () => {
	const { client, workers } = world();
	client.prepare();
	client.release();
	expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
	client.prepare();
	workers.at(-1)?.onerror?.({} as ErrorEvent);
	void client.read(new Blob(['PK']), { rules, now: 5 }, () => undefined);
	expect(workers.map(({ ended }) => ended)).toEqual([true, true, true, true, false, false]);
});
