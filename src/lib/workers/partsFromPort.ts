import type { PackagePart } from '../packages/anki/part';

/** What is said after the last part. */
export interface PartsEnd {
	readonly type: 'end';
	/** By which the same package is known again; null where the browser makes no hashes. */
	readonly hash: string | null;
}

/** The parts of a package that another thread opens, as they come. Where that thread fails there is no end: the page, which hears of it, ends both. */
export class PartsFromPort implements AsyncIterable<PackagePart> {
	readonly #came: (PackagePart | PartsEnd)[] = [];
	#hash: string | null = null;
	#wake = () => undefined as void;

	constructor(port: MessagePort) {
		port.onmessage = ({ data }: MessageEvent<PackagePart | PartsEnd>) => {
			this.#came.push(data);
			this.#wake();
		};
	}

	/** The package's, once all its parts are there. */
	get hash() {
		return this.#hash;
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<PackagePart> {
		for (;;) {
			const next = this.#came.shift();
			if (!next) await new Promise<void>((resolve) => (this.#wake = resolve));
			else if (next.type !== 'end') yield next;
			else return void (this.#hash = next.hash);
		}
	}
}
