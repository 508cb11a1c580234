import { expect, test } from 'vitest';
import { columnsFromCards } from '$lib/core/deck/columns';
import { incomingOf } from '$lib/core/sharing/incoming';
import { IncomingClient, type IncomingWorkerPort } from '$lib/state/incomingClient';
import { contentOf } from '../support/cards';
import type { IncomingReply, IncomingRequest } from '$lib/workers/protocol';

class FakeWorker implements IncomingWorkerPort {
	onmessage: IncomingWorkerPort['onmessage'] = null;
	onerror: IncomingWorkerPort['onerror'] = null;
	asked: IncomingRequest[] = [];
	ended = false;
	postMessage(request: IncomingRequest) {
		this.asked.push(request);
	}
	terminate() {
		this.ended = true;
	}
	say(reply: IncomingReply) {
		this.onmessage?.({ data: reply } as MessageEvent<IncomingReply>);
	}
}

function client() {
	const workers: FakeWorker[] = [];
	const timers: (() => void)[] = [];
	const made = new IncomingClient({
		createWorker: () => {
			const worker = new FakeWorker();
			workers.push(worker);
			return worker;
		},
		after: (_, run) => {
			timers.push(run);
			return () => timers.splice(timers.indexOf(run), 1);
		},
		mostBytes: 10,
		budgetMs: 1
	});
	return { made, workers, timers };
}

const source = { content: new Blob(['a\tb']), name: '' };
/** Reads unheard, and is never given up. */
const watch = { hear: () => undefined, signal: new AbortController().signal };
const head = { title: 'T', author: '', licence: '', language: 'en', source: '', version: '1' };
const card = { ...contentOf(), rightFor: [] };

test('cards come in handfuls and are put into their decks', async () => {
	const { made, workers, timers } = client();
	const reading = made.read(source, {}, watch);
	const [worker] = workers;
	worker?.say({ type: 'cards', ticket: 1, deck: 0, cards: columnsFromCards([card]) });
	worker?.say({ type: 'cards', ticket: 1, deck: 0, cards: columnsFromCards([card]) });
	worker?.say({ type: 'cards', ticket: 0, deck: 0, cards: columnsFromCards([card]) });
	worker?.say({
		type: 'read',
		ticket: 1,
		incoming: incomingOf('table', [{ head, cards: [] }]),
		hash: null
	});
	const read = await reading;
	expect(read.ok && read.value.incoming.decks[0]?.cards).toEqual([card, card]);
	expect(timers).toHaveLength(0);
});

test('what takes too long is ended, and the next is read by a new worker', async () => {
	const { made, workers, timers } = client();
	const reading = made.read(source, {}, watch);
	timers[0]?.();
	expect(await reading).toEqual({ ok: false, error: { type: 'too-long-to-read' } });
	expect(workers[0]?.ended).toBe(true);
	void made.read(source, {}, watch);
	expect(workers).toHaveLength(2);
});

test('a question still open is ended by the next', async () => {
	const { made, workers } = client();
	const first = made.read(source, {}, watch);
	void made.read(source, {}, watch);
	expect(await first).toEqual({ ok: false, error: { type: 'reader-unready' } });
	expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a file over the limit is refused unread', async () => {
	const { made, workers } = client();
	const read = await made.read({ content: new Blob(['x'.repeat(11)]), name: '' }, {}, watch);
	expect(read).toEqual({ ok: false, error: { type: 'file-too-large', limit: 10 } });
	expect(workers).toHaveLength(0);
});

test('how far it is is heard, and what is given up ends its worker', async () => {
	const { made, workers, timers } = client();
	const heard: number[] = [];
	const giving = new AbortController();
	const reading = made.read(source, {}, { hear: (share) => heard.push(share), signal: giving.signal });
	workers[0]?.say({ type: 'progress', ticket: 1, share: 0.25 });
	workers[0]?.say({ type: 'progress', ticket: 0, share: 0.75 });
	giving.abort();
	expect((await reading).ok).toBe(false);
	expect(heard).toEqual([0.25]);
	expect(workers[0]?.ended).toBe(true);
	expect(timers).toHaveLength(0);
});

test('giving up what is read already ends nothing of what comes after', async () => {
	const { made, workers } = client();
	const giving = new AbortController();
	const first = made.read(source, {}, { hear: () => undefined, signal: giving.signal });
	workers[0]?.say({ type: 'refused', ticket: 1, problem: { type: 'no-cards' } });
	await first;
	void made.read(source, {}, watch);
	giving.abort();
	expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

test('what came is kept under the hash of its bytes; those of its texts are asked for when they are wanted, and once', async () => {
	const { made, workers } = client();
	const told = { type: 'read', incoming: incomingOf('table', [{ head, cards: [] }]), hash: 'f' } as const;
	const readOnce = async (ticket: number) => {
		const reading = made.read(source, {}, watch);
		workers.at(-1)?.say({ ...told, ticket });
		const read = await reading;
		if (!read.ok) throw new Error('Inconsistent: it was read');
		return read.value;
	};
	const asked = () => workers[0]?.asked.filter(({ type }) => type === 'hash').length;
	const first = await readOnce(1);
	expect([first.hashes, asked()]).toEqual([['f 0'], 0]);
	const hashes = [first.textHash?.(0), first.textHash?.(1)];
	expect(asked()).toBe(1);
	workers[0]?.say({ type: 'hashes', ticket: 1, hashes: ['x'] });
	expect(await Promise.all(hashes)).toEqual(['x', null]);
	const second = await readOnce(2);
	const late = second.textHash?.(0);
	workers[0]?.onerror?.({} as ErrorEvent);
	expect(await late).toBe(null);
	expect(await second.textHash?.(0)).toBe(null);
});

test('of what was read before something else no hash is asked for', async () => {
	const { made, workers } = client();
	const told = { type: 'read', incoming: incomingOf('table', [{ head, cards: [] }]), hash: null } as const;
	const reading = made.read(source, {}, watch);
	workers[0]?.say({ ...told, ticket: 1 });
	const read = await reading;
	void made.read(source, {}, watch);
	expect(read.ok && read.value.hashes).toEqual([null]);
	expect(await (read.ok && read.value.textHash?.(0))).toBe(null);
});

test('a worker started beforehand reads what comes, and is ended only while it has nothing to do', async () => {
	const { made, workers } = client();
	made.prepare();
	const reading = made.read(source, {}, watch);
	made.release();
	expect(workers.map(({ ended }) => ended)).toEqual([false]);
	workers[0]?.say({ type: 'refused', ticket: 1, problem: { type: 'no-cards' } });
	await reading;
	made.release();
	expect(workers.map(({ ended }) => ended)).toEqual([true]);
});
