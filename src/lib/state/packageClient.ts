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
	postMessage(request: PackageRequest, transfer: Transferable[]): void;
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

/** The worker that opens a package, with SQLite, and the one that reads what the first hands over. */
type Workers = Readonly<Record<'opener' | 'reader', PackageWorkerPort>>;

const allOf = ({ opener, reader }: Workers) => [opener, reader] as const;

/** The page's side of the workers for packages. Each gets workers of its own, which are ended after it: what a stranger's database has done in them goes with them. */
export class PackageClient {
	readonly #parts: PackageClientParts;
	/** The workers of the next package. */
	#ready: Workers | null = null;

	constructor(parts: PackageClientParts) {
		this.#parts = parts;
	}

	/** Starts the workers of the next package, and has one bring SQLite before there is anything to read. */
	prepare(): void {
		if (this.#ready) return;
		this.#ready = this.#start();
		for (const worker of allOf(this.#ready)) worker.onerror = () => this.release();
		this.#ready.opener.postMessage({ type: 'prepare', wasm: this.#parts.wasm }, []);
	}

	/** Ends workers that wait for a package. */
	release(): void {
		if (this.#ready) for (const worker of allOf(this.#ready)) worker.terminate();
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
		const workers = this.#ready ?? this.#start();
		this.#ready = null;
		const run = this.#run(allOf(workers), (reply) => {
			if (reply.type === 'progress') hear(reply.share);
			gathering.take(reply);
			return reply.type === 'read' ? gathering.whole(reply) : null;
		});
		const { port1: to, port2: from } = new MessageChannel();
		workers.opener.postMessage({ type: 'open', wasm: this.#parts.wasm, content, to }, [to]);
		workers.reader.postMessage({ type: 'read', from, ...ground }, [from]);
		return run;
	}

	/** Writes a package. */
	write(deck: DeckForAnki): PackageRun<Uint8Array> {
		const worker = this.#parts.createWorker();
		const run = this.#run([worker], (reply) => (reply.type === 'written' ? reply.bytes : null));
		worker.postMessage({ type: 'write', wasm: this.#parts.wasm, deck }, []);
		return run;
	}

	#start(): Workers {
		return { opener: this.#parts.createWorker(), reader: this.#parts.createWorker() };
	}

	/** Waits for what workers say until something is finished, or none of it can be; then they are ended. */
	#run<T>(workers: readonly PackageWorkerPort[], finished: (reply: PackageReply) => T | null): PackageRun<T> {
		let end: (result: Result<T, PackageProblem>) => void = () => undefined;
		const result = new Promise<Result<T, PackageProblem>>((resolve) => {
			end = (ending) => {
				letBe();
				for (const worker of workers) worker.terminate();
				resolve(ending);
			};
		});
		const letBe = this.#parts.after(this.#parts.budgetMs, () => end(err({ type: 'package-timeout' })));
		for (const worker of workers) {
			worker.onmessage = ({ data }) => {
				if (data.type === 'refused') return end(err(data.problem));
				const whole = finished(data);
				if (whole !== null) end(ok(whole));
			};
			worker.onerror = worker.onmessageerror = () => end(err({ type: 'package-crashed' }));
		}
		return { result, cancel: () => end(err({ type: 'package-cancelled' })) };
	}
}
