/** Plain text as a page shows it: words run together, blocks apart by a blank line. */
export class PlainSheet {
	readonly #parts: string[] = [];
	#length = 0;
	#breaks = 0;
	#space = false;
	#isLineStart = true;

	/** How much is written. */
	get length() {
		return this.#length;
	}

	/** Where the next words will begin, after the breaks that wait for them. */
	get next() {
		return this.#length + (this.#length > 0 ? this.#breaks : 0);
	}

	get isLineStart() {
		return this.#isLineStart;
	}

	/** The next words stand on a new line (1) or after a blank one (2). */
	break(lines: 1 | 2) {
		this.#breaks = Math.max(this.#breaks, lines);
		this.#isLineStart = true;
		this.#space = false;
	}

	/** Ends the line here, written on or not. */
	endLine() {
		this.break(this.#isLineStart && this.#breaks > 0 ? 2 : 1);
	}

	/** Writes words, blanks run together; gives how many characters were written. */
	write(words: string): number {
		const said = words.replace(/[ \t\n\r\f]+/g, ' ');
		const body = said.trim();
		if (said.startsWith(' ') && !this.#isLineStart) this.#space = true;
		if (body === '') return 0;
		const written = this.put(`${this.#space ? ' ' : ''}${body}`);
		this.#space = said.endsWith(' ');
		return written;
	}

	/** Writes as it stands. */
	put(words: string): number {
		const before = this.#length > 0 ? '\n'.repeat(this.#breaks) : '';
		this.#parts.push(before, words);
		this.#length += before.length + words.length;
		this.#breaks = 0;
		this.#space = false;
		this.#isLineStart = false;
		return words.length;
	}

	get text() {
		return this.#parts.join('');
	}
}
