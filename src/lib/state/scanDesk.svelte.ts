import type { Result } from '../core/result';
import { collect, fragmentFrom, readCode, type CodePart, type Collected } from '../core/sharing/codes';
import type { CameraError } from '../platform/camera';
import type { PictureError } from '../platform/codes';

/** Why nothing was taken from what was scanned. */
export type ScanProblem =
	| CameraError
	| PictureError
	| { readonly type: 'no-code' }
	/** A code that is no deck: shown, never followed. */
	| { readonly type: 'foreign-code'; readonly text: string }
	/** All parts are there, but they are not one link. */
	| { readonly type: 'parts-broken' };

/** What scanning needs of the device. */
export interface ScanParts {
	readonly openCamera: () => Promise<Result<MediaStream, CameraError>>;
	readonly closeCamera: (stream: MediaStream) => void;
	/** Looks at what the camera shows until stopped. */
	readonly watch: (video: HTMLVideoElement, heard: (text: string) => void) => () => void;
	readonly readFile: (file: Blob) => Promise<Result<readonly string[], PictureError>>;
	/** Told the fragment of a deck's link, once it is whole. */
	readonly found: (fragment: string) => void;
}

/** Codes on their way in: by the camera or from pictures, one that is all or several one after another. */
export class ScanDesk {
	readonly #parts: ScanParts;
	#stream = $state.raw<MediaStream | null>(null);
	#collected = $state.raw<Collected | null>(null);
	#problem = $state.raw<ScanProblem | null>(null);
	#wanted = false;

	/** The numbers of the codes that are still wanted; empty where none was scanned yet. */
	readonly missing = $derived.by(() => {
		const collected = this.#collected;
		if (!collected) return [];
		const numbers = Array.from({ length: collected.of }, (_, index) => index + 1);
		return numbers.filter((number) => !collected.parts.has(number));
	});

	constructor(parts: ScanParts) {
		this.#parts = parts;
	}

	/** What the camera shows; null while it is off. */
	get stream() {
		return this.#stream;
	}
	get problem() {
		return this.#problem;
	}
	/** Of how many codes these are parts; 0 where none was scanned yet. */
	get of() {
		return this.#collected?.of ?? 0;
	}

	/** Turns the camera on, if the student lets it. */
	async start(): Promise<void> {
		this.#wanted = true;
		this.#problem = null;
		const opened = await this.#parts.openCamera();
		if (!opened.ok) this.#problem = opened.error;
		else if (this.#wanted) this.#stream = opened.value;
		else this.#parts.closeCamera(opened.value);
	}

	/** Turns the camera off. What was scanned stays. */
	stop(): void {
		this.#wanted = false;
		if (this.#stream) this.#parts.closeCamera(this.#stream);
		this.#stream = null;
	}

	/** Looks for codes in what is shown; gives how to stop. */
	watch(video: HTMLVideoElement): () => void {
		return this.#parts.watch(video, (text) => this.hear(text));
	}

	/** Looks for codes in pictures. */
	async readFiles(files: readonly Blob[]): Promise<void> {
		this.#problem = null;
		for (const file of files) {
			const texts = await this.#parts.readFile(file);
			if (!texts.ok) this.#problem = texts.error;
			else if (texts.value.length === 0) this.#problem = { type: 'no-code' };
			else for (const text of texts.value) this.hear(text);
		}
	}

	/** Takes what a code says. */
	hear(text: string): void {
		const code = readCode(text);
		if (code.type === 'foreign') this.#problem = { type: 'foreign-code', text: code.text };
		else if (code.type === 'part') this.take(code.part);
		else this.#finish(code.fragment);
	}

	/** Takes a part; the last one makes the link whole. */
	take(part: CodePart): void {
		const before = this.#collected;
		// A camera sees one code many times over.
		if (before?.sum === part.sum && before.parts.get(part.number) === part.text) return;
		this.#problem = null;
		this.#collected = collect(before, part);
		if (this.missing.length > 0) return;
		const fragment = fragmentFrom(this.#collected);
		if (fragment !== null) return this.#finish(fragment);
		this.#collected = null;
		this.#problem = { type: 'parts-broken' };
	}

	#finish(fragment: string): void {
		this.stop();
		this.#collected = null;
		this.#problem = null;
		this.#parts.found(fragment);
	}
}
