import type { FoldRules } from '../core/scheduling/memory';
import type { FoldedShelf, Stored } from '../storage/ports';
import type { FoldReply, FoldRequest } from '../workers/protocol';

/** Folds a log of that many records by these rules. */
export type Refold = (rules: FoldRules, records: number) => Stored<FoldedShelf>;

/** As much of a `Worker` as a fold needs. */
export interface FoldWorker {
	onmessage: ((event: MessageEvent<FoldReply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
	postMessage(request: FoldRequest): void;
	terminate(): void;
}

/** What a refolder is built on. */
export interface RefolderParts {
	/** Null where there are no workers. */
	readonly createWorker: (() => FoldWorker) | null;
	/** Name of the database the worker opens. */
	readonly name: string;
	/** The same fold on this thread. */
	readonly here: (rules: FoldRules) => Stored<FoldedShelf>;
}

/** Records that are folded here sooner than a worker would start: some 10 ms of work. */
const fewRecords = 1000;

/** Folds a long log in a worker of its own, which ends with its answer; a short one, and one whose worker crashed, here. */
export function createRefolder({ createWorker, name, here }: RefolderParts): Refold {
	return async (rules, records) => {
		if (records <= fewRecords || !createWorker) return here(rules);
		const reply = await answerOf(createWorker(), { name, rules });
		return reply?.folded ?? here(rules);
	};
}

/** The worker's one answer; null where it crashed. */
function answerOf(worker: FoldWorker, request: FoldRequest): Promise<FoldReply | null> {
	return new Promise<FoldReply | null>((resolve) => {
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = worker.onmessageerror = () => resolve(null);
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
