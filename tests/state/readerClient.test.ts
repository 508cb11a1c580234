import { expect, test } from 'vitest';
import { ReaderClient, type WorkerPort } from '$lib/state/readerClient';
import type { ReadReply, ReadRequest } from '$lib/workers/protocol';

class FakeWorker implements WorkerPort {
	onmessage: WorkerPort['onmessage'] = null;
	onerror: WorkerPort['onerror'] = null;
	onmessageerror: WorkerPort['onmessageerror'] = null;
	readonly requests: ReadRequest[] = [];
	terminated = false;

	postMessage(request: ReadRequest) {
		this.requests.push(request);
	}

	terminate() {
		this.terminated = true;
	}

	say(reply: ReadReply) {
		this.onmessage?.({ data: reply } as MessageEvent<ReadReply>);
	}
}

function hire() {
	const workers: FakeWorker[] = [];
	const client = new ReaderClient(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	});
	return { client, workers };
}

const look = { byline: {}, leftOut: [], words: 3 };

test('no worker is started before there is something to read', () => {
	const { client, workers } = hire();
	expect(workers).toHaveLength(0);
	void client.look('a text');
	void client.look('another');
	expect(workers).toHaveLength(1);
});

test('replies find their question by ticket, in whatever order they come', async () => {
	const { client, workers } = hire();
	const first = client.look('first');
	const second = client.look('second');
	workers[0]?.say({ type: 'looked', ticket: 2, look: { ...look, words: 2 } });
	workers[0]?.say({ type: 'looked', ticket: 1, look: { ...look, words: 1 } });
	expect(await first).toMatchObject({ ok: true, value: { words: 1 } });
	expect(await second).toMatchObject({ ok: true, value: { words: 2 } });
});

test('progress comes before the result, and the result ends it', async () => {
	const { client, workers } = hire();
	const seen: number[] = [];
	const run = client.read('text', { title: 'Mine' }, ({ done }) => seen.push(done));
	expect(workers[0]?.requests).toEqual([
		{ type: 'read', ticket: 1, text: 'text', byline: { title: 'Mine' } }
	]);
	workers[0]?.say({ type: 'progress', ticket: 1, done: 1, total: 2 });
	workers[0]?.say({ type: 'progress', ticket: 1, done: 2, total: 2 });
	workers[0]?.say({ type: 'refused', ticket: 1, problem: { type: 'article-language' } });
	workers[0]?.say({ type: 'progress', ticket: 1, done: 3, total: 2 });
	expect(await run.result).toEqual({ ok: false, error: { type: 'article-language' } });
	expect(seen).toEqual([1, 2]);
});

test('cancelling terminates the worker, and the next reading gets a fresh one', async () => {
	const { client, workers } = hire();
	const run = client.read('text', {}, () => {});
	run.cancel();
	expect(await run.result).toEqual({ ok: false, error: { type: 'reader-cancelled' } });
	expect(workers[0]?.terminated).toBe(true);
	void client.look('again');
	expect(workers).toHaveLength(2);
});

test('a crash is told to everyone who waits', async () => {
	const { client, workers } = hire();
	const looking = client.look('text');
	const run = client.read('text', {}, () => {});
	workers[0]?.onerror?.({} as ErrorEvent);
	expect(await looking).toEqual({ ok: false, error: { type: 'reader-crashed' } });
	expect(await run.result).toEqual({ ok: false, error: { type: 'reader-crashed' } });
	expect(workers[0]?.terminated).toBe(true);
});
