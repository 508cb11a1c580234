import { expect, test } from 'vitest';
import type { CardContent } from '$lib/core/deck/card';
import { incomingOf } from '$lib/core/sharing/incoming';
import { IncomingClient, type IncomingWorkerPort } from '$lib/state/incomingClient';
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
const head = { title: 'T', author: '', licence: '', language: 'en', source: '', version: '1' };
const card = { prompt: 'a', answer: 'b' } as CardContent;

test('cards come in handfuls and are put into their decks', async () => {
	const { made, workers, timers } = client();
	const reading = made.read(source, {});
	const [worker] = workers;
	worker?.say({ type: 'cards', ticket: 1, deck: 0, cards: [card] });
	worker?.say({ type: 'cards', ticket: 1, deck: 0, cards: [card] });
	worker?.say({ type: 'cards', ticket: 0, deck: 0, cards: [card] });
	worker?.say({
		type: 'read',
		ticket: 1,
		incoming: incomingOf('table', [{ head, cards: [] }]),
		hashes: ['x']
	});
	const read = await reading;
	expect(read.ok && read.value.incoming.decks[0]?.cards).toEqual([card, card]);
	expect(timers).toHaveLength(0);
});

test('what takes too long is ended, and the next is read by a new worker', async () => {
	const { made, workers, timers } = client();
	const reading = made.read(source, {});
	timers[0]?.();
	expect(await reading).toEqual({ ok: false, error: { type: 'too-long-to-read' } });
	expect(workers[0]?.ended).toBe(true);
	void made.read(source, {});
	expect(workers).toHaveLength(2);
});

test('a question still open is ended by the next', async () => {
	const { made, workers } = client();
	const first = made.read(source, {});
	void made.read(source, {});
	expect(await first).toEqual({ ok: false, error: { type: 'reader-unready' } });
	expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a file over the limit is refused unread', async () => {
	const { made, workers } = client();
	const read = await made.read({ content: new Blob(['x'.repeat(11)]), name: '' }, {});
	expect(read).toEqual({ ok: false, error: { type: 'file-too-large', limit: 10 } });
	expect(workers).toHaveLength(0);
});
