import type { Byline, Paper } from '../core/text/article';
import { err, ok } from '../core/result';
import type { ModelAddresses, ReadingNews, ReadReply, ReadRequest } from '../workers/protocol';
import type { ArticleReader, ReaderFailure, ReadingRun } from './articleReader';

/** As much of a `Worker` as the client needs. */
export interface WorkerPort {
	onmessage: ((event: MessageEvent<ReadReply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
	postMessage(request: ReadRequest): void;
	terminate(): void;
}

interface Waiting {
	heard(reply: ReadReply): void;
	failed(failure: ReaderFailure): void;
}

const isNews = (reply: ReadReply): reply is ReadReply & ReadingNews =>
	reply.type === 'outlined' || reply.type === 'progress' || reply.type === 'part';

/**
 * The page's side of the reader's worker: starts it when first needed, and again after a crash or a cancel.
 * It has one question at a time: a new one ends the one still open, however long its text.
 */
export class ReaderClient implements ArticleReader {
	readonly #createWorker: () => WorkerPort;
	readonly #models: ModelAddresses;
	readonly #waiting = new Map<number, Waiting>();
	#worker: WorkerPort | null = null;
	#ticket = 0;

	/** `models` are fetched by the worker when it first reads. */
	constructor(createWorker: () => WorkerPort, models: ModelAddresses) {
		this.#createWorker = createWorker;
		this.#models = models;
	}

	show(html: string): ReturnType<ArticleReader['show']> {
		return new Promise((resolve) => {
			const ticket = this.#wait({
				heard: (reply) => resolve(reply.type === 'shown' ? ok(reply.page) : err({ type: 'reader-unready' })),
				failed: (failure) => resolve(err(failure))
			});
			this.#post({ type: 'show', ticket, html });
		});
	}

	look(paper: Paper): ReturnType<ArticleReader['look']> {
		return new Promise((resolve) => {
			const ticket = this.#wait({
				heard: (reply) => resolve(reply.type === 'looked' ? ok(reply.look) : err({ type: 'reader-unready' })),
				failed: (failure) => resolve(err(failure))
			});
			this.#post({ type: 'look', ticket, paper });
		});
	}

	read(paper: Paper, byline: Byline, hear: (news: ReadingNews) => void): ReadingRun {
		const result: ReadingRun['result'] = new Promise((resolve) => {
			const ticket = this.#wait({
				heard: (reply) => {
					if (isNews(reply)) hear(reply);
					if (reply.type === 'refused') resolve(err(reply.problem));
					if (reply.type !== 'read') return;
					hear({ type: 'part', part: reply.part });
					resolve(ok(undefined));
				},
				failed: (failure) => resolve(err(failure))
			});
			this.#post({ type: 'read', ticket, paper, byline, models: this.#models });
		});
		return { result, cancel: () => this.close() };
	}

	close() {
		this.#end({ type: 'reader-cancelled' });
	}

	#wait(waiting: Waiting): number {
		if (this.#waiting.size > 0) this.close();
		this.#waiting.set(++this.#ticket, waiting);
		return this.#ticket;
	}

	#post(request: ReadRequest) {
		this.#worker ??= this.#start();
		this.#worker.postMessage(request);
	}

	#start(): WorkerPort {
		const worker = this.#createWorker();
		worker.onmessage = ({ data }) => {
			const waiting = this.#waiting.get(data.ticket);
			if (!isNews(data)) this.#waiting.delete(data.ticket);
			waiting?.heard(data);
		};
		worker.onerror = worker.onmessageerror = () => this.#end({ type: 'reader-crashed' });
		return worker;
	}

	#end(failure: ReaderFailure) {
		this.#worker?.terminate();
		this.#worker = null;
		const ended = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const waiting of ended) waiting.failed(failure);
	}
}
