import { expect, test } from 'vitest';
import { ok } from '$lib/core/result';
import { defaultWeights } from '$lib/core/scheduling/weights';
import { createRefolder, type FoldWorker } from '$lib/state/refolder';
import type { FoldedShelf } from '$lib/storage/ports';
import type { FoldReply, FoldRequest } from '$lib/workers/protocol';

const rules = { weights: defaultWeights, retention: 0.9, dayStartMinutes: 240 };
const shelfOf = (newest: number): FoldedShelf => ({ seen: {}, newest, shelf: [] });

class FakeWorker implements FoldWorker {
	onmessage: FoldWorker['onmessage'] = null;
	onerror: FoldWorker['onerror'] = null;
	onmessageerror: FoldWorker['onmessageerror'] = null;
	readonly requests: FoldRequest[] = [];
	terminated = false;

	postMessage(request: FoldRequest) {
		this.requests.push(request);
	}

	terminate() {
		this.terminated = true;
	}
}

function hire(withWorkers = true) {
	const workers: FakeWorker[] = [];
	const createWorker = () => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	};
	const here = async () => ok(shelfOf(1));
	const parts = { createWorker: withWorkers ? createWorker : null, name: 'base', here };
	return { refold: createRefolder(parts), workers };
}

test('a long log is folded by a worker, which ends with its answer', async () => {
	const { refold, workers } = hire();
	const folding = refold(rules, 100_000);
	expect(workers[0]?.requests).toEqual([{ name: 'base', rules }]);
	workers[0]?.onmessage?.({ data: { folded: ok(shelfOf(2)) } } as MessageEvent<FoldReply>);
	expect(await folding).toEqual(ok(shelfOf(2)));
	expect(workers[0]?.terminated).toBe(true);
});

test('what the worker could not read is told as it told it', async () => {
	const { refold, workers } = hire();
	const folding = refold(rules, 100_000);
	const failed = { ok: false, error: { type: 'storage-newer' } } as const;
	workers[0]?.onmessage?.({ data: { folded: failed } } as MessageEvent<FoldReply>);
	expect(await folding).toEqual(failed);
});

test('a worker that crashes is ended and its log folded here', async () => {
	const { refold, workers } = hire();
	const folding = refold(rules, 100_000);
	workers[0]?.onerror?.({} as ErrorEvent);
	expect(await folding).toEqual(ok(shelfOf(1)));
	expect(workers[0]?.terminated).toBe(true);
});

test('a short log, and one where there are no workers, is folded here', async () => {
	const { refold, workers } = hire();
	expect(await refold(rules, 1000)).toEqual(ok(shelfOf(1)));
	expect(workers).toEqual([]);
	expect(await hire(false).refold(rules, 100_000)).toEqual(ok(shelfOf(1)));
});
