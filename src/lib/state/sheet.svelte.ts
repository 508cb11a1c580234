import type { Byline } from '../core/text/article';
import type { Look } from '../workers/protocol';
import type { ArticleReader } from './articleReader';
import { openingWords } from './openingWords';

/** The sheet of paper: the text, what it says of itself, and what the student says of it. */
export class Sheet {
	readonly #reader: ArticleReader;
	readonly #onChange: () => void;
	readonly #restMs: number;
	#text = $state('');
	#typed = $state.raw<Byline>({});
	#look = $state.raw<Look | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** What the text says of itself, and over it what the student wrote. */
	readonly byline = $derived<Byline>({ ...this.#look?.byline, ...this.#typed });
	/** Her title, else the text's own, else its first words; empty where there is nothing at all. */
	readonly title = $derived(this.byline.title?.trim() || openingWords(this.#text));

	/** The text is looked at when the hands have rested `restMs`. */
	constructor(reader: ArticleReader, onChange: () => void, restMs: number) {
		this.#reader = reader;
		this.#onChange = onChange;
		this.#restMs = restMs;
	}

	get text() {
		return this.#text;
	}

	/** The student's own words on title, author, date and address. */
	get typed() {
		return this.#typed;
	}

	/** The last look at the text; null before the first. */
	get look() {
		return this.#look;
	}

	/** Takes up what was written before. */
	lay(text: string, typed: Byline) {
		this.#text = text;
		this.#typed = typed;
		this.#look = null;
	}

	/** The text changed under the student's hands. */
	write(text: string) {
		this.#text = text;
		this.rest();
		this.#timer = setTimeout(() => this.lookNow(), this.#restMs);
		this.#onChange();
	}

	/** The student's own word on title, author, date or address; an emptied field stays empty. */
	describe(part: keyof Byline, words: string) {
		this.#typed = { ...this.#typed, [part]: words };
		this.#onChange();
	}

	/** No look is wanted for now. */
	rest() {
		clearTimeout(this.#timer);
	}

	/** What reading found out on the way. */
	see(look: Look) {
		this.#look = look;
	}

	async lookNow() {
		const text = this.#text;
		const looked = await this.#reader.look(text);
		if (looked.ok && text === this.#text) this.#look = looked.value;
	}
}
