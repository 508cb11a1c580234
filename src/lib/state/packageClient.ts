import type { CardContent, CardId } from '../core/deck/card';
import { cardsFromColumns } from '../core/deck/columns';
import type { LogRecord } from '../core/log/record';
import { err, ok, type Result } from '../core/result';
import type { FoldRules } from '../core/scheduling/memory';
import type { PackageProblem } from '../core/sharing/packageErrors';
import type { Packaged } from '../core/sharing/packaged';
import type { DeckForAnki, PackageReply, PackageRequest } from '../workers/packageProtocol';

/** As much of a `Worker` as the client needs. */
export interface PackageWorkerPort {
	onmessage: ((event: MessageEvent<PackageReply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
	postMessage(request: PackageRequest): void;
	terminate(): void;
}

/** A package that was read, and for each deck a hash by which the same one is known again. */
export interface ReadPackage extends Packaged {
	readonly hashes: readonly (string | null)[];
}

/** Work on a package, which can be given up. */
export interface PackageRun<T> {
	readonly result: Promise<Result<T, PackageProblem>>;
	cancel(): void;
}

/** What the client is built on. */
export interface PackageClientParts {
	readonly createWorker: () => PackageWorkerPort;
	/** Where SQLite's code is. */
	readonly wasm: string;
	/** Calls back after some time, unless it is told to let be. */
	readonly after: (ms: number, run: () => void) => () => void;
	/** Longest that a package may take. */
	readonly budgetMs: number;
}

/** What a worker's replies add up to. */
class Gathering {
	readonly #decks: { readonly cards: CardContent[]; readonly names: CardId[] }[] = [];
	readonly #records: LogRecord[] = [];

	take(reply: PackageReply): void {
		if (reply.type === 'records') for (const record of reply.records) this.#records.push(record);
		if (reply.type !== 'cards') return;
		const deck = (this.#decks[reply.deck] ??= { cards: [], names: [] });
		for (const card of cardsFromColumns(reply.cards)) deck.cards.push(card);
		for (const name of reply.names) deck.names.push(name);
	}

	whole({ decks, losses, studied, reviews }: PackageReply & { type: 'read' }): ReadPackage {
		return {
			decks: decks.map(({ head }, index) => {
				const { cards = [], names = [] } = this.#decks[index] ?? {};
				return { text: { head, cards }, names };
			}),
			hashes: decks.map(({ hash }) => hash),
			losses,
			progress: { records: this.#records, studied, reviews }
		};
	}
}

/** The page's side of the worker for packages. Each gets a worker of its own, which is ended after it: what a stranger's database has done in it goes with it. */
export class PackageClient {
	readonly #parts: PackageClientParts;
	/** The worker of the next package. */
	#ready: PackageWorkerPort | null = null;

	constructor(parts: PackageClientParts) {
		this.#parts = parts;
	}

	/** Starts the worker of the next package, and has it bring SQLite before there is anything to read. */
	prepare(): void {
		if (this.#ready) return;
		this.#ready = this.#parts.createWorker();
		this.#ready.onerror = () => this.release();
		this.#ready.postMessage({ type: 'prepare', wasm: this.#parts.wasm });
	}

	/** Ends a worker that waits for a package. */
	release(): void {
		this.#ready?.terminate();
		this.#ready = null;
	}

	/** Reads a package; `hear` is told how much of it is read, 0 to 1. */
	read(
		content: Blob,
		ground: { readonly rules: FoldRules; readonly now: number },
		hear: (share: number) => void
	): PackageRun<ReadPackage> {
		const gathering = new Gathering();
		hear(0);
		const request = { type: 'read', wasm: this.#parts.wasm, content, ...ground } as const;
		return this.#run(request, (reply) => {
			if (reply.type === 'progress') hear(reply.share);
			gathering.take(reply);
			return reply.type === 'read' ? gathering.whole(reply) : null;
		});
	}

	/** Writes a package. */
	write(deck: DeckForAnki): PackageRun<Uint8Array> {
		const request = { type: 'write', wasm: this.#parts.wasm, deck } as const;
		return this.#run(request, (reply) => (reply.type === 'written' ? reply.bytes : null));
	}

	#run<T>(request: PackageRequest, finished: (reply: PackageReply) => T | null): PackageRun<T> {
		const worker = this.#ready ?? this.#parts.createWorker();
		this.#ready = null;
		let end: (result: Result<T, PackageProblem>) => void = () => undefined;
		const result = new Promise<Result<T, PackageProblem>>((resolve) => {
			end = (ending) => {
				letBe();
				worker.terminate();
				resolve(ending);
			};
		});
		const letBe = this.#parts.after(this.#parts.budgetMs, () => end(err({ type: 'package-timeout' })));
		worker.onmessage = ({ data }) => {
			if (data.type === 'refused') return end(err(data.problem));
			const whole = finished(data);
			if (whole !== null) end(ok(whole));
		};
		worker.onerror = worker.onmessageerror = () => end(err({ type: 'package-crashed' }));
		worker.postMessage(request);
		return { result, cancel: () => end(err({ type: 'package-cancelled' })) };
	}
}
