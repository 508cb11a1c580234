import type { CardContent } from '../core/deck/card';
import { cardsFromColumns } from '../core/deck/columns';
import { err, ok, type Result } from '../core/result';
import type { IncomingReply, IncomingRequest } from '../workers/protocol';
import type {
	IncomingProblem,
	IncomingSource,
	ReadIncoming,
	ReadingChoices,
	ReadingWatch
} from './incomingReader';

/** As much of a `Worker` as the client needs. */
export interface IncomingWorkerPort {
	onmessage: ((event: MessageEvent<IncomingReply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	postMessage(request: IncomingRequest): void;
	terminate(): void;
}

/** What the client is built on. */
export interface IncomingClientParts {
	readonly createWorker: () => IncomingWorkerPort;
	/** Calls back after so many ms, unless it is told not to. */
	readonly after: (ms: number, run: () => void) => () => void;
	/** Bytes that are read, at most. */
	readonly mostBytes: number;
	/** How long reading may take, in ms; then it is ended. */
	readonly budgetMs: number;
}

type Outcome = Result<ReadIncoming, IncomingProblem>;

/** The page's side of the worker that reads what comes: one question at a time, ended when it takes too long. */
export class IncomingClient {
	readonly #parts: IncomingClientParts;
	#worker: IncomingWorkerPort | null = null;
	#end: ((outcome: Outcome) => void) | null = null;
	#ticket = 0;
	/** Who waits for the hashes of the texts that were read, by their ticket. */
	readonly #hashed = new Map<number, (hashes: readonly (string | null)[]) => void>();

	constructor(parts: IncomingClientParts) {
		this.#parts = parts;
	}

	/** Starts the worker before there is anything to read. */
	prepare(): void {
		this.#worker ??= this.#parts.createWorker();
	}

	/** Ends a worker that has nothing to do. */
	release(): void {
		if (!this.#end && this.#hashed.size === 0) this.#stop({ type: 'reader-unready' });
	}

	/** Reads a file or a text; a question still open is ended by the next, and when it is given up. */
	read(
		{ content, name }: IncomingSource,
		choices: ReadingChoices,
		{ hear, signal }: ReadingWatch
	): Promise<Outcome> {
		const { mostBytes, budgetMs, after } = this.#parts;
		if (content.size > mostBytes) return Promise.resolve(err({ type: 'file-too-large', limit: mostBytes }));
		if (this.#end) this.#stop({ type: 'reader-unready' });
		return new Promise((resolve) => {
			const cancel = after(budgetMs, () => this.#stop({ type: 'too-long-to-read' }));
			const giveUp = () => this.#stop({ type: 'reader-unready' });
			signal.addEventListener('abort', giveUp);
			this.#end = (outcome) => {
				this.#end = null;
				cancel();
				signal.removeEventListener('abort', giveUp);
				resolve(outcome);
			};
			this.#ask({ type: 'read', ticket: ++this.#ticket, content, source: { name, ...choices } }, hear);
		});
	}

	#ask(request: IncomingRequest & { type: 'read' }, hear: ReadingWatch['hear']): void {
		const worker = (this.#worker ??= this.#parts.createWorker());
		const cards: CardContent[][] = [];
		worker.onerror = () => this.#stop({ type: 'reader-unready' });
		worker.onmessage = ({ data }) => {
			if (data.type === 'hashes') return this.#hashed.get(data.ticket)?.(data.hashes);
			if (data.ticket !== request.ticket) return;
			if (data.type === 'progress') return hear(data.share);
			if (data.type === 'refused') return this.#end?.(err(data.problem));
			if (data.type === 'cards') {
				const own = (cards[data.deck] ??= []);
				for (const card of cardsFromColumns(data.cards)) own.push(card);
				return;
			}
			const { incoming, hash } = data;
			const decks = incoming.decks.map(({ head }, at) => ({ head, cards: cards[at] ?? [] }));
			const hashes = decks.map((_, at) => hash && `${hash} ${at}`);
			const textHash = this.#textHashes(worker, request.ticket);
			this.#end?.(ok({ incoming: { ...incoming, decks }, hashes, textHash }));
		};
		worker.postMessage(request);
	}

	/** Asks the worker for the hashes of what it read, once; there are none where it was ended, or has read something else since. */
	#textHashes(worker: IncomingWorkerPort, ticket: number): (deck: number) => Promise<string | null> {
		let asked: Promise<readonly (string | null)[]> | null = null;
		const ask = () =>
			new Promise<readonly (string | null)[]>((resolve) => {
				if (worker !== this.#worker || ticket !== this.#ticket) return resolve([]);
				this.#hashed.set(ticket, (hashes) => {
					this.#hashed.delete(ticket);
					resolve(hashes);
				});
				worker.postMessage({ type: 'hash', ticket });
			});
		return async (deck) => (await (asked ??= ask()))[deck] ?? null;
	}

	#stop(problem: IncomingProblem): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const hashed of this.#hashed.values()) hashed([]);
		this.#end?.(err(problem));
	}
}
