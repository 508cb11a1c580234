import type { Byline, LeftOut, Marks, Paper } from '../core/text/article';
import { leaveOut, marksAfter, noMarks, takeIn } from '../core/text/marks';
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
	#marks = $state.raw<Marks>(noMarks);
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

	/** What is known of the text beside it. */
	get marks() {
		return this.#marks;
	}

	get paper(): Paper {
		return { text: this.#text, marks: this.#marks };
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
	lay(text: string, typed: Byline, marks: Marks = noMarks) {
		this.#text = text;
		this.#marks = marks;
		this.#typed = typed;
		this.#look = null;
	}

	/** The text changed under the student's hands. */
	write(text: string) {
		this.#marks = marksAfter(this.#marks, this.#text, text);
		this.#text = text;
		this.rest();
		this.#timer = setTimeout(() => this.lookNow(), this.#restMs);
		this.#onChange();
	}

	/** Takes what a page shows in place of what stands there; its `plain` words where it shows far less than they say. */
	async writePage(html: string, plain: string) {
		const shown = await this.#reader.show(html);
		if (!shown.ok || shown.value.text.length < plain.length / 2) return this.write(plain);
		const { text, marked, byline } = shown.value;
		this.write(text);
		this.#marks = { out: marked, takenIn: [] };
		this.#typed = { ...byline, ...this.#typed };
	}

	/** The student wants to have read what would be left out. */
	takeIn(span: LeftOut) {
		this.#mark(takeIn(this.#marks, span));
	}

	/** She does not want it after all. */
	leaveOut(span: LeftOut) {
		this.#mark(leaveOut(this.#marks, span));
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
		const { text, marks } = this.paper;
		const looked = await this.#reader.look({ text, marks });
		if (looked.ok && text === this.#text && marks === this.#marks) this.#look = looked.value;
	}

	#mark(marks: Marks) {
		this.#marks = marks;
		this.#onChange();
		void this.lookNow();
	}
}
