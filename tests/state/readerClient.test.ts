import { expect, test } from 'vitest';
import { noMarks } from '$lib/core/text/marks';
import { ReaderClient, type WorkerPort } from '$lib/state/readerClient';
import type { Part, ReadingNews, ReadReply, ReadRequest } from '$lib/workers/protocol';

const models = { tagger: 'tagger.model', parser: 'parser.model' };

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
	}, models);
	return { client, workers };
}

const paper = (text: string) => ({ text, marks: noMarks });
const look = { byline: {}, leftOut: [], words: 3 };

test('no worker is started before there is something to read, and one answers many questions', async () => {
	const { client, workers } = hire();
	expect(workers).toHaveLength(0);
	for (const words of [1, 2]) {
		const looking = client.look(paper('a text'));
		workers[0]?.say({ type: 'looked', ticket: words, look: { ...look, words } });
		expect(await looking).toMatchObject({ ok: true, value: { words } });
	}
	expect(workers).toHaveLength(1);
});

test('a page that cannot be read now is refused, and the next may be shown', async () => {
	const { client, workers } = hire();
	const first = client.show('<p>one</p>');
	workers[0]?.say({ type: 'refused', ticket: 1, problem: { type: 'reader-unready' } });
	expect(await first).toEqual({ ok: false, error: { type: 'reader-unready' } });
	const second = client.show('<p>two</p>');
	const page = { text: 'two', marked: [], byline: {} };
	workers[0]?.say({ type: 'shown', ticket: 2, page });
	expect(await second).toEqual({ ok: true, value: page });
});

test('a new question does not wait for the one still open', async () => {
	const { client, workers } = hire();
	const looking = client.look(paper('ten megabytes'));
	void client.read(paper('text'), {}, () => {});
	expect(await looking).toEqual({ ok: false, error: { type: 'reader-cancelled' } });
	expect(workers[0]?.terminated).toBe(true);
	expect(workers[1]?.requests).toMatchObject([{ type: 'read', paper: paper('text'), models }]);
});

const part = (end: number): Part => ({ start: 0, end, suggestions: [] });

test('news comes in the order it is told, the last part with the end of it; what comes after is not heard', async () => {
	const { client, workers } = hire();
	const heard: ReadingNews[] = [];
	const run = client.read(paper('text'), { title: 'Mine' }, (news) => heard.push(news));
	expect(workers[0]?.requests).toEqual([
		{ type: 'read', ticket: 1, paper: paper('text'), byline: { title: 'Mine' }, models }
	]);
	const outline = { ...look, paragraphs: [] };
	workers[0]?.say({ type: 'outlined', ticket: 1, outline });
	workers[0]?.say({ type: 'progress', ticket: 1, done: 1, total: 2 });
	workers[0]?.say({ type: 'part', ticket: 1, part: part(2) });
	workers[0]?.say({ type: 'read', ticket: 1, part: part(4) });
	workers[0]?.say({ type: 'part', ticket: 1, part: part(9) });
	expect(await run.result).toEqual({ ok: true, value: undefined });
	expect(heard).toMatchObject([
		{ type: 'outlined', outline },
		{ type: 'progress', done: 1, total: 2 },
		{ type: 'part', part: part(2) },
		{ type: 'part', part: part(4) }
	]);
});

test('a text that is refused gives the reason', async () => {
	const { client, workers } = hire();
	const run = client.read(paper('text'), {}, () => {});
	workers[0]?.say({ type: 'progress', ticket: 1, done: 1, total: 2 });
	workers[0]?.say({ type: 'refused', ticket: 1, problem: { type: 'article-language' } });
	expect(await run.result).toEqual({ ok: false, error: { type: 'article-language' } });
});

test('cancelling terminates the worker, part or no part, and the next reading gets a fresh one', async () => {
	const { client, workers } = hire();
	const run = client.read(paper('text'), {}, () => {});
	workers[0]?.say({ type: 'part', ticket: 1, part: part(2) });
	run.cancel();
	expect(await run.result).toEqual({ ok: false, error: { type: 'reader-cancelled' } });
	expect(workers[0]?.terminated).toBe(true);
	void client.look(paper('again'));
	expect(workers).toHaveLength(2);
});

test('a crash is told to whoever waits, and the next question gets a fresh worker', async () => {
	const { client, workers } = hire();
	const run = client.read(paper('text'), {}, () => {});
	workers[0]?.onerror?.({} as ErrorEvent);
	expect(await run.result).toEqual({ ok: false, error: { type: 'reader-crashed' } });
	expect(workers[0]?.terminated).toBe(true);
	void client.look(paper('again'));
	expect(workers).toHaveLength(2);
});

test('a page of HTML is shown by the worker', async () => {
	const { client, workers } = hire();
	const showing = client.show('<p>words');
	const page = { text: 'words', marked: [], byline: {} };
	workers[0]?.say({ type: 'shown', ticket: 1, page });
	expect(workers[0]?.requests).toEqual([{ type: 'show', ticket: 1, html: '<p>words' }]);
	expect(await showing).toEqual({ ok: true, value: page });
});
